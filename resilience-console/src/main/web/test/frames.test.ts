import { describe, expect, it } from 'vitest';
import { Frames } from '../src/api/frames';

describe('server-sent events', () => {
  it('are put together from pieces cut anywhere', () => {
    const text = ': beat\n\nid: 7\nevent: BreakerMoved\ndata: {"a":\ndata: 1}\n\nevent: readings\r\ndata: {}\r\n\r\n';
    for (let cut = 1; cut < text.length; cut++) {
      const frames = new Frames();
      const found = [...frames.take(text.slice(0, cut)), ...frames.take(text.slice(cut))];
      expect(found, `cut at ${cut}`).toEqual([
        { id: '7', type: 'BreakerMoved', data: '{"a":\n1}' },
        { id: null, type: 'readings', data: '{}' },
      ]);
    }
  });
});

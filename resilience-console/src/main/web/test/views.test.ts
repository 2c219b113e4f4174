import { describe, expect, it } from 'vitest';
import { markNear } from '../src/charts/marks';
import { stateAt, within } from '../src/charts/series';
import { told } from '../src/pages/letters/Jobs';
import { filterOf, query, ANY } from '../src/pages/letters/query';
import { zoomOf } from '../src/pages/service/Charts';
import { keepViews, savedViews, withView } from '../src/ui/views';

describe('saved views', () => {
  it('are those that were kept, and none of what is no view', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    expect(savedViews(storage)).toEqual([]);
    keepViews(withView(withView([], { name: 'night', to: '/?filter=open' }), { name: 'night', to: '/letters' }), storage);
    expect(savedViews(storage)).toEqual([{ name: 'night', to: '/letters' }]);
    for (const odd of ['{', '{}', '[null, {"name": 1}]', '7']) {
      expect(savedViews({ getItem: () => odd })).toEqual([]);
    }
    expect(keepViews([], { setItem: () => { throw new Error('full'); } })).toBe(false);
  });
});

describe('letters', () => {
  it('are asked for with what is wanted only', () => {
    expect(query({ ...ANY, service: 'a&b', status: 'UNFINISHED' }, 50, 'x')).toBe('dead-letter-queue?service=a%26b&status=UNFINISHED&order=newest&limit=50&after=x');
    expect(filterOf({ ...ANY, search: 'x' })).toEqual({ search: 'x' });
  });

  it('of a job are told with all that came of them', () => {
    const job = { id: '1', action: 'retry', target: '9 letters', state: 'PAUSED', succeeded: 1, failed: 2, parked: 3, skipped: 4, inFlight: 0 } as const;
    expect(told(job)).toBe('Retrying 9 letters: 1 succeeded, 2 failed, 3 parked, 4 skipped, paused until the breaker lets calls through');
    expect(told({ ...job, state: 'CANCELLED', parked: 0, skipped: 0 })).toBe('Retried 9 letters: 1 succeeded, 2 failed, stopped before the end');
  });
});

describe('charts', () => {
  it('find the mark and the state at the pointer', () => {
    const mark = (at: number) => ({ number: at, at, who: 'ci', action: 'mark', target: '*', text: 'deployed' });
    expect(markNear([mark(10), mark(20)], 16, 5)?.at).toBe(20);
    expect(markNear([mark(10)], 16, 5)).toBeNull();
    const stretches = [{ from: 0, to: 10, state: 'CLOSED' as const }, { from: 10, to: 20, state: 'OPEN' as const }];
    expect([5, 10, 20].map((at) => stateAt(stretches, at))).toEqual(['CLOSED', 'OPEN', null]);
    expect(within(stretches, 12, 15)).toEqual([{ from: 12, to: 15, state: 'OPEN' }]);
    expect(['10-20', '20-10', 'x', ''].map(zoomOf)).toEqual([{ from: 10, to: 20 }, null, null, null]);
  });
});

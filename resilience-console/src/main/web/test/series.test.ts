import { describe, expect, it } from 'vitest';
import type { History } from '../src/api/types';
import { bridged, stretches, successRates, thinned } from '../src/charts/series';

function history(calls: (number | null)[], other: Partial<History> = {}): History {
  const none = calls.map(() => null);
  const zero = calls.map((each) => (each === null ? null : 0));
  return {
    service: 's', operation: 'o', stepMillis: 1_000, from: 10_000, calls, failures: zero, refused: zero, slow: zero,
    p50Millis: none, p95Millis: none, p99Millis: none, states: [], runningMax: none, waitingMax: none, ...other,
  };
}

describe('history', () => {
  it('counts refused calls against success, and knows nothing of seconds without calls', () => {
    expect(successRates(history([4, 0, null, 4], { failures: [1, 0, null, 0], refused: [0, 0, null, 4] }))).toEqual([0.75, null, null, 0]);
  });

  it('bridges short gaps only', () => {
    expect(bridged([1, null, 3, null, null, null, 7, null], 2)).toEqual([1, 2, 3, null, null, null, 7, null]);
  });

  it('cuts states to the time that is shown', () => {
    const shown = stretches(history([1, 1, 1], { states: [{ from: 2_000, state: 'CLOSED' }, { from: 11_000, state: 'OPEN' }, { from: 99_000, state: 'CLOSED' }] }));
    expect(shown).toEqual([
      { from: 10_000, to: 11_000, state: 'CLOSED' },
      { from: 11_000, to: 13_000, state: 'OPEN' },
    ]);
  });

  it('thins by sums and peaks, so that no failure is lost', () => {
    const thin = thinned(history([1, 2, 3, 4, 5], { failures: [0, 1, 0, 0, 1], p95Millis: [1, null, 9, 2, null] }), 3);
    expect(thin).toMatchObject({ stepMillis: 2_000, calls: [3, 7, 5], failures: [1, 0, 1], p95Millis: [1, 9, null] });
  });
});

import type { BreakerState, History } from '../api/types';

/** A stretch of time in one state. */
export interface Stretch {
  from: number;
  to: number;
  state: BreakerState;
}

export function times(history: History): number[] {
  return history.calls.map((_, at) => history.from + at * history.stepMillis);
}

/** When the history ends. */
export function end(history: History): number {
  return history.from + history.calls.length * history.stepMillis;
}

/** The share of calls that neither failed nor were refused; null where there were none. */
export function successRates(history: History): (number | null)[] {
  return history.calls.map((calls, at) => {
    const lost = (history.failures[at] ?? 0) + (history.refused[at] ?? 0);
    return calls === null || calls === 0 ? null : Math.max(0, 1 - lost / calls);
  });
}

/** A column in which gaps of at most `most` points are bridged: calls are timed by samples, and a line of lone points is none. */
export function bridged(column: (number | null)[], most: number): (number | null)[] {
  const whole = [...column];
  let last = -1;
  column.forEach((value, at) => {
    if (value === null) {
      return;
    }
    const before = last < 0 ? null : (column[last] ?? null);
    if (before !== null && at - last <= most) {
      for (let gap = last + 1; gap < at; gap++) {
        whole[gap] = before + ((value - before) * (gap - last)) / (at - last);
      }
    }
    last = at;
  });
  return whole;
}

/** The stretches of time that a breaker spent in its states, within the history. */
export function stretches(history: History): Stretch[] {
  const until = end(history);
  return history.states
    .map((move, at) => ({
      from: Math.max(move.from, history.from),
      to: Math.min(history.states[at + 1]?.from ?? until, until),
      state: move.state,
    }))
    .filter((stretch) => stretch.to > stretch.from);
}

/** The state at a moment; null where none is known. */
export function stateAt(stretches: Stretch[], at: number): BreakerState | null {
  return stretches.find((each) => each.from <= at && at < each.to)?.state ?? null;
}

/** The stretches as far as they are between two moments. */
export function within(stretches: Stretch[], from: number, to: number): Stretch[] {
  return stretches.map((each) => ({ ...each, from: Math.max(from, each.from), to: Math.min(to, each.to) })).filter((each) => each.to > each.from);
}

/** The lowest, the last, and whether there is anything at all. */
export function extremes(values: (number | null)[]): { low: number; high: number; last: number } | null {
  const known = values.filter((value) => value !== null);
  const last = known.at(-1);
  return last === undefined ? null : { low: known.reduce((a, b) => Math.min(a, b)), high: known.reduce((a, b) => Math.max(a, b)), last };
}

/** Columns with `every` points made one: sums for counts, the greatest for the rest. So a day is as quick to draw as a quarter of an hour. */
export function thinned(history: History, most: number): History {
  const every = Math.ceil(history.calls.length / most);
  if (every <= 1) {
    return history;
  }
  const sum = (column: (number | null)[]): (number | null)[] => fold(column, every, (a, b) => a + b);
  const high = (column: (number | null)[]): (number | null)[] => fold(column, every, Math.max);
  return {
    ...history,
    stepMillis: history.stepMillis * every,
    calls: sum(history.calls),
    failures: sum(history.failures),
    refused: sum(history.refused),
    slow: sum(history.slow),
    p50Millis: high(history.p50Millis),
    p95Millis: high(history.p95Millis),
    p99Millis: high(history.p99Millis),
    runningMax: high(history.runningMax),
    waitingMax: high(history.waitingMax),
  };
}

function fold(column: (number | null)[], every: number, join: (a: number, b: number) => number): (number | null)[] {
  const folded: (number | null)[] = [];
  for (let at = 0; at < column.length; at += every) {
    folded.push(column.slice(at, at + every).reduce((all, value) => (all === null ? value : value === null ? all : join(all, value)), null));
  }
  return folded;
}

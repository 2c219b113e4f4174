import type { Row } from '../src/api/types';

/** A row about which nothing is wrong, but for what is given. */
export function row(service: string, operation: string, other: Partial<Row> = {}): Row {
  return {
    service,
    operation,
    state: 'CLOSED',
    callsPerSecond: 10,
    failureRate: 0,
    p50Millis: 5,
    p95Millis: 9,
    p99Millis: 12,
    running: 0,
    waiting: 0,
    limit: null,
    deadLetters: 0,
    status: 'HEALTHY',
    wrong: [],
    endsAt: null,
    ...other,
  };
}

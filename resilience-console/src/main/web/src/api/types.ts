/** What the console answers; `openapi.json` describes the same. Times are epoch milliseconds unless they are texts. */

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN' | 'FORCED_OPEN' | 'DISABLED';
export type HealthStatus = 'HEALTHY' | 'DEGRADED' | 'CRITICAL';
export type Role = 'VIEW' | 'OPERATE' | 'ADMIN';

/** Who the token belongs to. */
export interface Caller {
  name: string;
  role: Role;
  program: Program;
}

/** Which program the console is part of; what isn't known is empty. */
export interface Program {
  name: string;
  version: string;
  instance: string;
  environment: string;
  color: string;
}

/** One operation as the overview shows it; rates are over the last seconds. */
export interface Row {
  service: string;
  operation: string;
  state: BreakerState | null;
  callsPerSecond: number;
  failureRate: number | null;
  p50Millis: number | null;
  p95Millis: number | null;
  p99Millis: number | null;
  running: number;
  waiting: number;
  limit: number | null;
  deadLetters: number;
  status: HealthStatus;
  wrong: Wrong[];
  endsAt: number | null;
}

/** What can be wrong, as the runtime's judge says: the page has no bounds of its own. */
export type Wrong = 'TIME_NOT_WATCHED' | 'BREAKER_OPEN' | 'BREAKER_HALF_OPEN' | 'FAILURE_RATE' | 'BULKHEAD_FULL' | 'DEAD_LETTERS';

/** What operations make together. */
export interface Sums {
  operations: number;
  wrong: number;
  callsPerSecond: number;
  failureRate: number | null;
  open: number;
  deadLetters: number;
}

/** What a search for operations finds, a part of it. */
export interface FoundOperations {
  total: number;
  operations: Row[];
}

/** A service with the sums of its operations. */
export interface ServiceSums extends Sums {
  service: string;
  status: HealthStatus;
  breakers: number;
}

export interface FoundServices {
  total: number;
  services: ServiceSums[];
}

export interface Incident {
  id: string;
  rule: string;
  service: string;
  operation: string;
  severity: string;
  message: string;
  since: number;
  until: number | null;
  count: number;
}

export interface Overview {
  at: number;
  health: { status: HealthStatus; wrong: Wrong[]; services: Record<string, HealthStatus>; reasons: string[] };
  alerts: Incident[];
  total: number;
  sums: Sums;
  operations: Row[];
}

/** The `readings` event: the operations that have changed, or all. Of very many operations only some are shown. */
export interface Readings {
  at: number;
  all: boolean;
  total: number;
  sums: Sums;
  operations: Row[];
}

export interface Alerts {
  open: Incident[];
  ended: Incident[];
}

type Column = (number | null)[];

/** What was measured over time, as columns of equal length. */
export interface History {
  service: string;
  operation: string | null;
  stepMillis: number;
  from: number;
  calls: Column;
  failures: Column;
  refused: Column;
  slow: Column;
  p50Millis: Column;
  p95Millis: Column;
  p99Millis: Column;
  states: { from: number; state: BreakerState }[];
  runningMax: Column;
  waitingMax: Column;
}

export type Range = '15m' | '1h' | '1d';

export interface StateAnswer {
  state: BreakerState;
  failureRate: number | null;
  slowCallRate: number | null;
  window: { calls: number; failures: number; slow: number };
  inStateMs: number;
  endsInMs: number;
  reason: string;
  lastFailure: string | null;
}

export interface Evidence {
  reason: string;
  window: { calls: number; failures: number; slow: number };
  failuresByClass: Record<string, number>;
  lastFailure: string | null;
}

export interface Move extends Evidence {
  from: BreakerState;
  to: BreakerState;
  epoch: number;
  lastsMs: number;
}

export interface Why extends Evidence {
  state: BreakerState;
  inStateMs: number;
  endsInMs: number;
  missing: string[];
  moves: Move[];
}

export interface Durations {
  samples: number;
  meanMs: number;
  p50Ms: number;
  p90Ms: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
}

export interface Metrics {
  service: string;
  operation: string;
  calls: { total: number; ok: number; answered: number; failed: number; cancelled: number; successRate: number | null };
  attempts: { total: number; succeeded: number; failed: number; ignored: number; slow: number; timedOut: number };
  refusals: { breaker: number; rateLimit: number; bulkhead: number };
  retries: { made: number; recovered: number; exhausted: number; denied: number };
  fallbacks: { method: number; value: number; cached: number; queued: number; failed: number };
  deadLetters: { kept: number; refused: number; replayed: number; replayFailed: number };
  latency: Durations;
  waiting: Durations;
  bulkhead?: { inUse: number; limit: number; queued: number; queueLimit: number };
}

export interface Setting {
  setting: string;
  value: string;
  origin: string;
  place: string;
  /** Whether it can be changed here; what names classes can't. */
  live: boolean;
}

export interface Config {
  service: string;
  operation: string | null;
  version: number;
  settings: Setting[];
}

export interface Difference {
  service: string;
  operation: string;
  setting: string;
  before: Setting | null;
  after: Setting | null;
}

export interface DryRun {
  differences: number;
  changes: Difference[];
}

export interface Version {
  version: number;
  since: string;
  who: string;
  reason: string;
}

/** How a breaker would have moved under some settings. */
export interface Course {
  opened: number;
  refused: number;
  openMillis: number;
  moves: { at: number; from: BreakerState; to: BreakerState; reason: string }[];
}

export interface WhatIf {
  outcomes: number;
  from: number;
  to: number;
  complete: boolean;
  live: Course;
  proposed: Course;
  limits: string[];
}

export type LetterStatus = 'READY' | 'CLAIMED' | 'DONE' | 'PARKED' | 'INCOMPLETE' | 'DISCARDED' | 'EXPIRED';

export interface Argument {
  type: string;
  size?: number;
  redacted?: boolean;
  value?: unknown;
}

export interface Letter {
  id: string;
  service: string;
  operation: string;
  status: LetterStatus;
  createdAt: string;
  signature: string;
  attempts: number;
  deliveries: number;
  error: { class: string; message: string | null };
  lastError: string | null;
  idempotencyKey?: string | null;
  arguments: Argument[];
}

export interface AuditEntry {
  number: number;
  at: string;
  who: string;
  action: string;
  target: string;
  reason: string;
  before: Record<string, string>;
  after: Record<string, string>;
}

/** An event of the stream, such as BreakerMoved. */
export interface HappenedEvent {
  type: string;
  at: string;
  service: string;
  operation: string;
  [member: string]: unknown;
}

/** Something with many letters: begun, running, waiting for a breaker, or over. */
export interface LetterJob {
  id: string;
  action: 'replay-all' | 'retry' | 'discard';
  state: 'RUNNING' | 'PAUSED' | 'FINISHED' | 'CANCELLED';
  service?: string;
  operation?: string | null;
  target?: string;
  succeeded: number;
  failed: number;
  parked: number;
  skipped: number;
  inFlight: number;
}

/** Why letters are there: those of one operation whose calls failed with the same class. */
export interface LetterCause {
  service: string;
  operation: string;
  error: string;
  letters: number;
  oldest: string;
  newest: string;
}

/** Something that a chart marks: a change, a move by hand, a deployment. */
export interface Mark {
  number: number;
  at: number;
  who: string;
  action: string;
  target: string;
  text: string;
}

/** The last minutes of one operation, in equal steps. */
export interface Trend {
  calls: number[];
  failures: number[];
}

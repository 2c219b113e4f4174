import type { Client } from '../api/client';
import { Problem } from '../api/client';
import { Frames } from '../api/frames';
import type { HappenedEvent, Incident, Overview, Readings, Row, Sums } from '../api/types';

/** How the page hears of the console: at once, by asking every 5 s, or not at all. */
export type Phase = 'connecting' | 'live' | 'polling' | 'gone';

/** All that is known at a moment. A row that has not changed is the same object as before. */
export interface Picture {
  phase: Phase;
  problem: string | null;
  health: Overview['health'] | null;
  alerts: Incident[];
  rows: ReadonlyMap<string, Row>;
  total: number;
  sums: Sums;
}

const NOTHING: Sums = { operations: 0, wrong: 0, callsPerSecond: 0, failureRate: null, open: 0, deadLetters: 0 };
const POLL_MILLIS = 5_000;
const HEALTH_MILLIS = 5_000;
const QUIET_MILLIS = 20_000; // a beat comes every 15 s
const PAUSES_MILLIS = [1_000, 2_000, 5_000];

/** Keeps a picture up to date: over the stream of events, by polling where that does not work, and again after the console was gone. */
export class Connection {
  private picture: Picture = { phase: 'connecting', problem: null, health: null, alerts: [], rows: new Map(), total: 0, sums: NOTHING };
  private readonly watchers = new Set<() => void>();
  private readonly hearers = new Set<(event: HappenedEvent) => void>();
  private readonly ended = new AbortController();
  private lastId: string | null = null;
  private heardLast = 0;

  constructor(
    private readonly client: Client,
    private readonly now: () => number = Date.now,
  ) {}

  readonly current = (): Picture => this.picture;

  /** When the console was heard last; 0 before that. It is no part of the picture, which a sign of life does not change. */
  readonly heardAt = (): number => this.heardLast;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Tells of events such as BreakerMoved. */
  readonly hear = (hearer: (event: HappenedEvent) => void): (() => void) => {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  };

  start(): void {
    void this.run();
  }

  stop(): void {
    this.ended.abort();
  }

  /** Asks for the whole picture now, as after a change. */
  async refresh(): Promise<void> {
    try {
      this.seen(await this.client.get<Overview>('overview', this.ended.signal), this.picture.phase);
    } catch {
      // the loop below notices and tells
    }
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.ended.signal.aborted) {
      let pause = PAUSES_MILLIS[0];
      try {
        const overview = await this.client.get<Overview>('overview', this.ended.signal);
        this.seen(overview, failures === 0 ? this.picture.phase : 'polling');
        failures = 0;
        pause = (await this.listen()) ? PAUSES_MILLIS[0] : POLL_MILLIS;
      } catch (failure) {
        this.failed(failure);
        pause = PAUSES_MILLIS[failures++] ?? POLL_MILLIS;
      }
      await this.pause(pause ?? POLL_MILLIS);
    }
  }

  private failed(failure: unknown): void {
    if (this.ended.signal.aborted) {
      return;
    }
    const problem = failure instanceof Problem ? failure : new Problem(0, 'the stream of events broke off');
    this.show({ phase: problem.status === 503 ? 'polling' : 'gone', problem: problem.message });
  }

  /** Reads the stream until it ends, and says whether anything came; where none can be had, the overview is asked for again. */
  private async listen(): Promise<boolean> {
    let heard = false;
    const quiet = new AbortController();
    const watchdog = { timer: setTimeout(() => quiet.abort(), QUIET_MILLIS) };
    const healths = setInterval(() => void this.refresh(), HEALTH_MILLIS);
    try {
      const signal = AbortSignal.any([this.ended.signal, quiet.signal]);
      const reader = (await this.client.stream('events?readings=1s', this.lastId, signal)).getReader();
      const frames = new Frames();
      const text = new TextDecoder();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        clearTimeout(watchdog.timer);
        watchdog.timer = setTimeout(() => quiet.abort(), QUIET_MILLIS);
        heard = true;
        this.heardLast = this.now();
        if (this.picture.phase !== 'live' || this.picture.problem !== null) {
          this.show({ phase: 'live', problem: null });
        }
        frames.take(text.decode(piece.value, { stream: true })).forEach((frame) => this.take(frame.id, frame.type, frame.data));
      }
    } catch (failure) {
      if (!this.ended.signal.aborted) {
        this.show({ phase: 'polling', problem: failure instanceof Problem ? failure.message : 'the stream of events broke off' });
      }
    } finally {
      clearTimeout(watchdog.timer);
      clearInterval(healths);
    }
    return heard;
  }

  private take(id: string | null, type: string, data: string): void {
    this.lastId = id ?? this.lastId;
    if (type === 'readings') {
      const readings = JSON.parse(data) as Readings;
      this.show({ rows: readings.all ? replaced(this.picture.rows, readings.operations) : merged(this.picture.rows, readings.operations), total: readings.total, sums: readings.sums });
    } else if (type !== 'missed') {
      const event = JSON.parse(data) as HappenedEvent;
      this.hearers.forEach((hearer) => hearer(event));
    }
  }

  private seen(overview: Overview, phase: Phase): void {
    this.heardLast = this.now();
    this.show({
      phase: phase === 'gone' ? 'polling' : phase,
      ...(phase === 'live' ? {} : { problem: this.picture.problem }),
      health: overview.health,
      alerts: overview.alerts,
      rows: replaced(this.picture.rows, overview.operations),
      total: overview.total,
      sums: overview.sums,
    });
  }

  private show(change: Partial<Picture>): void {
    this.picture = { ...this.picture, ...change };
    this.watchers.forEach((watcher) => watcher());
  }

  private pause(millis: number): Promise<void> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, millis);
      this.ended.signal.addEventListener('abort', () => (clearTimeout(timer), resume()), { once: true });
    });
  }
}

export function key(service: string, operation: string): string {
  return `${service}/${operation}`;
}

/** The rows with some of them new. */
export function merged(rows: ReadonlyMap<string, Row>, news: Row[]): ReadonlyMap<string, Row> {
  const all = new Map(rows);
  news.forEach((row) => all.set(key(row.service, row.operation), row));
  return all;
}

/** All rows anew, in which those that equal their former selves stay the same objects. */
export function replaced(rows: ReadonlyMap<string, Row>, all: Row[]): ReadonlyMap<string, Row> {
  return new Map(
    all.map((row) => {
      const name = key(row.service, row.operation);
      const former = rows.get(name);
      return [name, former !== undefined && same(former, row) ? former : row];
    }),
  );
}

function same(a: Row, b: Row): boolean {
  return (Object.keys(b) as (keyof Row)[]).every((member) => String(a[member]) === String(b[member]));
}

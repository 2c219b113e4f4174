import { describe, expect, it, vi } from 'vitest';
import { Client, Problem } from '../src/api/client';
import { Connection, type Phase } from '../src/live/connection';
import { row } from './row';

/** A console that answers as told: its overview, and a stream that the test writes. */
class Console {
  gone = false;
  streams = true;
  asked: string[] = [];
  private writer: ReadableStreamDefaultController<Uint8Array> | null = null;

  readonly client = Object.assign(Object.create(Client.prototype) as Client, {
    get: (path: string) => {
      this.asked.push(path);
      return this.gone
        ? Promise.reject(new Problem(0, 'the console cannot be reached'))
        : Promise.resolve({ at: 1, health: { status: 'HEALTHY', reasons: [] }, alerts: [], total: 1, operations: [row('s', 'a')] });
    },
    stream: (path: string, last: string | null) => {
      this.asked.push(`${path} ${last}`);
      return this.streams
        ? Promise.resolve(new ReadableStream<Uint8Array>({ start: (writer) => void (this.writer = writer) }))
        : Promise.reject(new Problem(503, 'all places are taken'));
    },
  });

  say(text: string): void {
    this.writer?.enqueue(new TextEncoder().encode(text));
  }

  breakOff(): void {
    this.writer?.error(new Error('broken'));
  }
}

async function phase(connection: Connection, wanted: Phase, millis: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(millis);
  expect(connection.current().phase).toBe(wanted);
}

describe('the connection', () => {
  it('lives by the stream, falls back to polling, notices that the console is gone, and recovers', async () => {
    vi.useFakeTimers();
    const console = new Console();
    const connection = new Connection(console.client);
    const heard: string[] = [];
    connection.hear((event) => heard.push(event.type));
    connection.start();
    await phase(connection, 'connecting', 0);
    console.say(': beat\n\n');
    await phase(connection, 'live', 0);
    console.say('event: readings\ndata: {"at":2,"all":false,"total":2,"operations":[{"service":"s","operation":"b"}]}\n\nid: x-9\nevent: BreakerMoved\ndata: {"type":"BreakerMoved"}\n\n');
    await vi.advanceTimersByTimeAsync(0);
    expect([...connection.current().rows.keys()]).toEqual(['s/a', 's/b']);
    expect(heard).toEqual(['BreakerMoved']);

    console.streams = false;
    console.breakOff();
    await phase(connection, 'polling', 2_000);
    console.gone = true;
    await phase(connection, 'gone', 6_000);
    expect(connection.current().problem).toBe('the console cannot be reached');

    console.gone = false;
    console.streams = true;
    await phase(connection, 'polling', 6_000);
    expect(console.asked).toContain('events?readings=1s x-9');
    console.say(': beat\n\n');
    await phase(connection, 'live', 0);
    connection.stop();
    vi.useRealTimers();
  });

  it('takes a stream that falls silent for broken', async () => {
    vi.useFakeTimers();
    const console = new Console();
    const quiet = new Connection(console.client);
    quiet.start();
    await vi.advanceTimersByTimeAsync(0);
    console.say(': beat\n\n');
    await phase(quiet, 'live', 19_000);
    const asked = console.asked.length;
    console.gone = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(console.asked.length).toBeGreaterThan(asked);
    quiet.stop();
    vi.useRealTimers();
  });
});

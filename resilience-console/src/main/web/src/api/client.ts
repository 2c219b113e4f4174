/** A request that was refused or failed: what the console says of it, or that it can't be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly outcome: string | null = null,
  ) {
    super(message);
  }

  /** Whether the console could not be reached at all. */
  get unreachable(): boolean {
    return this.status === 0;
  }
}

/** A list's part: how many there are in all, and where the next part begins. */
export interface Part<T> {
  items: T;
  total: number | null;
  next: string | null;
}

const PATIENCE_MILLIS = 15_000;

/** Talks to one console with one token, which is nowhere but here. */
export class Client {
  constructor(
    private readonly base: string,
    private readonly token: string,
    private readonly onRefused: (problem: Problem) => void = () => undefined,
  ) {}

  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return (await this.send('GET', path, undefined, {}, signal)).json() as Promise<T>;
  }

  async part<T>(path: string, signal?: AbortSignal): Promise<Part<T>> {
    const answer = await this.send('GET', path, undefined, {}, signal);
    const total = answer.headers.get('X-Total-Count');
    return {
      items: (await answer.json()) as T,
      total: total === null ? null : Number(total),
      next: nextOf(answer.headers.get('Link')),
    };
  }

  async post<T>(path: string, body: object = {}): Promise<T> {
    return read<T>(await this.send('POST', path, body));
  }

  /** What is to be saved as a file. */
  async file(path: string, body: object): Promise<Blob> {
    return (await this.send('POST', path, body)).blob();
  }

  async put<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> {
    return read<T>(await this.send('PUT', path, body, headers));
  }

  async remove<T>(path: string): Promise<T> {
    return read<T>(await this.send('DELETE', path));
  }

  /** Opens the stream of events; ends by `signal`. */
  async stream(path: string, last: string | null, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (last !== null) {
      headers['Last-Event-ID'] = last;
    }
    const answer = await this.send('GET', path, undefined, headers, signal, true);
    if (answer.body === null) {
      throw new Problem(answer.status, 'this browser reads no streams');
    }
    return answer.body;
  }

  private async send(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
    endless = false,
  ): Promise<Response> {
    const limits = [signal, endless ? undefined : AbortSignal.timeout(PATIENCE_MILLIS)].filter((each) => each !== undefined);
    const answer = await reached(
      fetch(`${this.base}api/circuit-breaker/${path}`, {
        method,
        headers: {
          ...headers,
          Authorization: `Bearer ${this.token}`,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.any(limits),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    if (answer.ok) {
      return answer;
    }
    const problem = await told(answer);
    if (answer.status === 401) {
      this.onRefused(problem);
    }
    throw problem;
  }
}

/** A path of names, each encoded. */
export function path(...segments: (string | null | undefined)[]): string {
  return segments
    .filter((each): each is string => each !== null && each !== undefined)
    .map(encodeURIComponent)
    .join('/');
}

async function reached(answer: Promise<Response>): Promise<Response> {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    const late = failure instanceof DOMException && failure.name === 'TimeoutError';
    throw new Problem(0, late ? 'the console did not answer in time' : 'the console cannot be reached');
  }
}

async function told(answer: Response): Promise<Problem> {
  const standard = `the console answered ${answer.status}`;
  try {
    const problem = (await answer.json()) as { detail?: unknown; outcome?: unknown };
    return new Problem(
      answer.status,
      typeof problem.detail === 'string' ? problem.detail : standard,
      typeof problem.outcome === 'string' ? problem.outcome : null,
    );
  } catch {
    return new Problem(answer.status, standard);
  }
}

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** The place in `Link: <?after=...>; rel="next"`. */
export function nextOf(link: string | null): string | null {
  const found = /<\?after=([^>]*)>; rel="next"/.exec(link ?? '');
  return found === null ? null : decodeURIComponent((found[1] ?? '').replace(/\+/g, ' '));
}

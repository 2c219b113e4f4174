import type { Client, Part } from '../api/client';

const PART = 200;
const MOST = 1_000;

/** The newest entries of a list that the console gives oldest first, in parts. */
export async function all<T>(client: Client, list: string, signal: AbortSignal): Promise<T[]> {
  let found: T[] = [];
  let after: string | null = '0';
  while (after !== null) {
    const part: Part<T[]> = await client.part<T[]>(`${list}?limit=${PART}&after=${encodeURIComponent(after)}`, signal);
    found = [...found, ...part.items].slice(-MOST);
    after = part.next;
  }
  return found;
}

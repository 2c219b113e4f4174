import type { LetterStatus } from '../../api/types';

export type WantedStatus = LetterStatus | 'UNFINISHED';

/** Which letters are asked for; null for any. */
export interface Wanted {
  service: string | null;
  operation: string | null;
  status: WantedStatus | null;
  error: string | null;
  search: string | null;
}

export const ANY: Wanted = { service: null, operation: null, status: null, error: null, search: null };

/** The newest of them, from where the part before ended. */
export function query(wanted: Wanted, limit: number, after: string | null = null): string {
  return `dead-letter-queue?${parameters({ ...wanted, order: 'newest', limit: String(limit), after })}`;
}

export function causesQuery(wanted: Wanted): string {
  return `dead-letter-causes?${parameters({ ...wanted, error: null })}`;
}

/** The same as the members of a filter. */
export function filterOf(wanted: Wanted): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter((each): each is [string, string] => each[1] !== null));
}

function parameters(values: Record<string, string | null>): string {
  return new URLSearchParams(Object.entries(values).filter((each): each is [string, string] => each[1] !== null)).toString();
}

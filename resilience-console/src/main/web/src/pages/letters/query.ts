import type { LetterStatus } from '../../api/types';

/** Which letters are asked for; null for any. */
export interface Wanted {
  service: string | null;
  operation: string | null;
  status: LetterStatus | null;
  after: string | null;
}

export function query(wanted: Wanted, limit: number): string {
  const parameters = new URLSearchParams({ limit: String(limit) });
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== null) {
      parameters.set(name, value);
    }
  }
  return `dead-letter-queue?${parameters.toString()}`;
}

import type { ReactElement } from 'react';
import type { BreakerState, Row } from '../api/types';
import { Until } from './Since';

const WORDS: Partial<Record<BreakerState, string>> = { OPEN: 'next probe in', FORCED_OPEN: 'ends in', DISABLED: 'ends in' };

/** What comes of a breaker's state by itself and when, where something does. */
export function Next({ row, className }: { row: Row; className: string }): ReactElement | null {
  const words = row.state === null ? undefined : WORDS[row.state];
  return row.endsAt === null || words === undefined ? null : (
    <span className={className}>
      {words} <Until at={row.endsAt} done="a moment" />
    </span>
  );
}

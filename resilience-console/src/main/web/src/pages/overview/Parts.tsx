import type { ReactElement } from 'react';
import { count } from '../../format';
import { PART, type Found } from './found';

/** Turns the parts of what was found, where it is more than one. */
export function Parts({ found }: { found: Found<unknown> }): ReactElement | null {
  if (found.total <= found.items.length && found.from === 0) {
    return null;
  }
  const last = found.from + found.items.length;
  return (
    <nav className="pager" aria-label="Parts of the list">
      <button type="button" disabled={found.from === 0} onClick={() => found.turn(Math.max(0, found.from - PART))}>
        Before
      </button>
      <span>
        {count(found.items.length === 0 ? 0 : found.from + 1)} to {count(last)} of {count(found.total)}
      </span>
      <button type="button" disabled={last >= found.total} onClick={() => found.turn(last)}>
        Next
      </button>
    </nav>
  );
}

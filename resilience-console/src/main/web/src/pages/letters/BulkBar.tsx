import { useState, type ReactElement } from 'react';
import type { LetterJob } from '../../api/types';
import { number } from '../../format';
import { BulkDialog, type Bulk } from './BulkDialog';
import { filterOf, type Wanted } from './query';

/** What can be done with the chosen letters; with none chosen, with all that the page's filter finds. */
export function BulkBar({
  wanted,
  total,
  page,
  chosen,
  onChoose,
  onBegun,
}: {
  wanted: Wanted;
  total: number;
  page: string[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: Iterable<string>) => void;
  onBegun: (job: LetterJob) => void;
}): ReactElement {
  const [asked, setAsked] = useState<{ bulk: Bulk; which: string; body: object } | null>(null);
  const some = chosen.size > 0;
  const which = some ? number(chosen.size, 'chosen letter') : `all ${number(total, 'letter')}`;
  const body = some ? { ids: [...chosen] } : { filter: filterOf(wanted) };
  const many = some ? chosen.size : 'all';
  const whole = page.length > 0 && page.every((id) => chosen.has(id));
  return (
    <div className="bulk" role="group" aria-label="What to do with many letters">
      <label className="check">
        <input type="checkbox" checked={whole} ref={(box) => void (box && (box.indeterminate = some && !whole))} onChange={() => onChoose(whole ? [] : page)} />
        Choose these {page.length}
      </label>
      <span className="bulk-which">{some ? `${number(chosen.size, 'letter')} chosen` : `None chosen: all ${number(total, 'letter')}`}</span>
      <button type="button" onClick={() => setAsked({ bulk: 'retry', which, body })}>
        Retry {many}
      </button>
      <button type="button" className="danger" onClick={() => setAsked({ bulk: 'discard', which, body })}>
        Discard {many}
      </button>
      <button type="button" onClick={() => setAsked({ bulk: 'export', which, body })}>
        Export {many}
      </button>
      {asked !== null && <BulkDialog {...asked} onClose={() => setAsked(null)} onBegun={onBegun} />}
    </div>
  );
}

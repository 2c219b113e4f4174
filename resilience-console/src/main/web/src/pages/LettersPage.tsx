import { useState, type ReactElement } from 'react';
import type { Part } from '../api/client';
import type { Letter, LetterStatus } from '../api/types';
import { count } from '../format';
import { Choice } from '../ui/Choice';
import { usePicture, useSession } from '../ui/context';
import { useLoad } from '../ui/load';
import { Filled, Panel } from '../ui/Panel';
import { LetterDialog } from './letters/LetterDialog';
import { LetterRows } from './letters/LetterRows';
import { query, type Wanted } from './letters/query';
import { ReplayAll } from './letters/ReplayAll';
import { LETTER_WORDS } from './letters/words';

const PART = 50;
const STATUSES: { value: LetterStatus | 'ANY'; name: string }[] = [
  { value: 'ANY', name: 'All' },
  ...(['READY', 'PARKED', 'INCOMPLETE', 'CLAIMED', 'DONE', 'DISCARDED', 'EXPIRED'] as const).map((value) => ({ value, name: LETTER_WORDS[value] })),
];

/** The calls that are kept to be made later. */
export function LettersPage({ service, operation }: { service: string | null; operation: string | null }): ReactElement {
  const { client } = useSession();
  const [status, setStatus] = useState<LetterStatus | 'ANY'>('ANY');
  const [before, setBefore] = useState<string[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const wanted: Wanted = { service, operation, status: status === 'ANY' ? null : status, after: before.at(-1) ?? null };
  const asked = query(wanted, PART);
  const letters = useLoad<Part<Letter[]>>(asked, (signal) => client.part<Letter[]>(asked, signal), 5_000);
  const choose = (next: LetterStatus | 'ANY'): void => {
    setStatus(next);
    setBefore([]);
  };
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Dead letters</h1>
          <p className="page-note">Calls that failed for good and are kept, to be made again or ended by someone.</p>
        </div>
        <ReplayAll service={service} operation={operation} onDone={letters.reload} />
      </div>
      <div className="toolbar">
        <Whose service={service} operation={operation} onChange={() => setBefore([])} />
        <Choice name="Status" options={STATUSES} value={status} onChange={choose} />
        {letters.data?.total != null && (
          <span className="toolbar-count" role="status">
            {count(letters.data.total)} {letters.data.total === 1 ? 'letter' : 'letters'}
          </span>
        )}
      </div>
      <Panel wide title={status === 'ANY' ? 'All letters' : LETTER_WORDS[status]}>
        <Filled of={letters} empty="There are none." isEmpty={(data) => data.items.length === 0} lines={6}>
          {(data) => (
            <>
              <LetterRows letters={data.items} onOpen={setOpen} />
              <Pager first={before.length === 0} next={data.next} onNext={(next) => setBefore([...before, next])} onBack={() => setBefore(before.slice(0, -1))} />
            </>
          )}
        </Filled>
      </Panel>
      {open !== null && <LetterDialog id={open} onClose={() => setOpen(null)} onDone={letters.reload} />}
    </>
  );
}

/** Chooses whose letters are shown. */
function Whose({ service, operation, onChange }: { service: string | null; operation: string | null; onChange: () => void }): ReactElement {
  const { go } = useSession();
  const { rows } = usePicture();
  const names = [...new Set([...rows.values()].map((row) => row.service))].sort();
  const operations = [...rows.values()].filter((row) => row.service === service).map((row) => row.operation).sort();
  const show = (of: string | null, within: string | null): void => {
    onChange();
    go({ page: 'letters', service: of, operation: within });
  };
  return (
    <>
      <label className="pick">
        <span>Service</span>
        <select value={service ?? ''} onChange={(event) => show(event.target.value || null, null)}>
          <option value="">All</option>
          {withChosen(names, service).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="pick">
        <span>Operation</span>
        <select value={operation ?? ''} disabled={service === null} onChange={(event) => show(service, event.target.value || null)}>
          <option value="">All</option>
          {withChosen(operations, operation).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </>
  );
}

function withChosen(names: string[], chosen: string | null): string[] {
  return chosen === null || names.includes(chosen) ? names : [chosen, ...names];
}

function Pager({ first, next, onNext, onBack }: { first: boolean; next: string | null; onNext: (next: string) => void; onBack: () => void }): ReactElement | null {
  if (first && next === null) {
    return null;
  }
  return (
    <nav className="pager" aria-label="Parts of the list">
      <button type="button" disabled={first} onClick={onBack}>
        Part before
      </button>
      <button type="button" disabled={next === null} onClick={() => next !== null && onNext(next)}>
        Next part
      </button>
    </nav>
  );
}

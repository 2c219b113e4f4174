import { useState, type ReactElement } from 'react';
import type { Part } from '../api/client';
import type { Letter } from '../api/types';
import { count, shortClass } from '../format';
import { changed } from '../route';
import { Choice } from '../ui/Choice';
import { useMay, useSession } from '../ui/context';
import { Icon } from '../ui/icons';
import { useLoad } from '../ui/load';
import { Filled, Panel } from '../ui/Panel';
import { SavedViews } from '../ui/SavedViews';
import { SearchField } from '../ui/SearchField';
import { useSettled } from '../ui/settled';
import { useView } from '../ui/view';
import { BulkBar } from './letters/BulkBar';
import { Causes } from './letters/Causes';
import { Jobs } from './letters/Jobs';
import { LetterDialog } from './letters/LetterDialog';
import { LetterRows } from './letters/LetterRows';
import { query, type Wanted, type WantedStatus } from './letters/query';
import { ReplayAll } from './letters/ReplayAll';
import { Whose } from './letters/Whose';
import { LETTER_WORDS } from './letters/words';

const PART = 50;
type Status = WantedStatus | 'ANY';
const STATUSES: { value: Status; name: string }[] = [
  { value: 'UNFINISHED', name: 'Unfinished' },
  ...(['READY', 'PARKED', 'INCOMPLETE', 'CLAIMED', 'DONE', 'DISCARDED', 'EXPIRED'] as const).map((value) => ({ value, name: LETTER_WORDS[value] })),
  { value: 'ANY', name: 'All' },
];
const NONE: ReadonlySet<string> = new Set();

/** The calls that are kept to be made later: by cause, and one by one, the newest first. */
export function LettersPage({ service, operation }: { service: string | null; operation: string | null }): ReactElement {
  const { client, route, look } = useSession();
  const mayAct = useMay('OPERATE');
  const [status] = useView<Status>('status', 'UNFINISHED', STATUSES.map((each) => each.value));
  const [search] = useView<string>('search', '');
  const [error] = useView<string>('error', '');
  const [after] = useView<string>('after', '');
  const [open, setOpen] = useState<string | null>(null);
  const [begun, setBegun] = useState<string[]>([]);
  const wanted: Wanted = { service, operation, status: status === 'ANY' ? null : status, error: error || null, search: useSettled(search).trim() || null };
  const asked = query(wanted, PART, after || null);
  const letters = useLoad<Part<Letter[]>>(asked, (signal) => client.part<Letter[]>(asked, signal), 5_000);
  const [choice, setChoice] = useState<{ of: string; ids: ReadonlySet<string> }>({ of: asked, ids: NONE });
  const chosen = choice.of === asked ? choice.ids : NONE; // whoever looks at other letters has chosen none of them
  const choose = (ids: Iterable<string>): void => setChoice({ of: asked, ids: new Set(ids) });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Dead letters</h1>
          <p className="page-note">Calls that failed for good and are kept, to be made again or ended by someone.</p>
        </div>
        <ReplayAll service={service} operation={operation} onBegun={(job) => setBegun([...begun, job.id])} />
      </div>
      <Jobs begun={begun} turn={begun.length} />
      <div className="toolbar">
        <SearchField name="Search letters" value={search} onChange={(text) => look({ search: text || null, after: null })} />
        <Whose service={service} operation={operation} />
        <Choice name="Status" options={STATUSES} value={status} onChange={(next) => look({ status: next === 'UNFINISHED' ? null : next, after: null })} />
        {error !== '' && (
          <button type="button" className="chip" title={error} onClick={() => look({ error: null, after: null })}>
            {shortClass(error)}
            <Icon shape="close" />
            <span className="unseen">, show other causes too</span>
          </button>
        )}
        <SavedViews />
        {letters.data?.total != null && (
          <span className="toolbar-count" role="status">
            {count(letters.data.total)} {letters.data.total === 1 ? 'letter' : 'letters'}
          </span>
        )}
      </div>
      <Causes wanted={wanted} />
      <Panel wide title={`${STATUSES.find((each) => each.value === status)?.name ?? ''}, newest first`}>
        <Filled of={letters} empty="There are none." isEmpty={(data) => data.items.length === 0} lines={6}>
          {(data) => (
            <>
              {mayAct && (
                <BulkBar
                  wanted={wanted}
                  total={data.total ?? data.items.length}
                  page={data.items.map((letter) => letter.id)}
                  chosen={chosen}
                  onChoose={choose}
                  onBegun={(job) => {
                    setBegun([...begun, job.id]);
                    choose([]);
                  }}
                />
              )}
              <LetterRows
                letters={data.items}
                chosen={chosen}
                onChoose={mayAct ? (id, is) => choose([...[...chosen].filter((each) => each !== id), ...(is ? [id] : [])]) : null}
                onOpen={setOpen}
              />
              <Pager first={after === ''} next={data.next} route={route} />
            </>
          )}
        </Filled>
      </Panel>
      {open !== null && <LetterDialog id={open} onClose={() => setOpen(null)} onDone={letters.reload} />}
    </>
  );
}

function Pager({ first, next, route }: { first: boolean; next: string | null; route: ReturnType<typeof useSession>['route'] }): ReactElement | null {
  const { go } = useSession();
  if (first && next === null) {
    return null;
  }
  return (
    <nav className="pager" aria-label="Parts of the list">
      <button type="button" disabled={first} onClick={() => go(changed(route, { after: null }))}>
        Newest
      </button>
      <button type="button" disabled={next === null} onClick={() => go(changed(route, { after: next }))}>
        Older
      </button>
    </nav>
  );
}

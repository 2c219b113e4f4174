import { useState, type ReactElement } from 'react';
import type { LetterJob } from '../../api/types';
import { Refusal } from '../../dialogs/Refusal';
import { Reason } from '../../dialogs/fields';
import { useDeed } from '../../dialogs/useDeed';
import { useMay, useSession } from '../../ui/context';
import { Modal } from '../../ui/Modal';
import { saved } from './saved';

export type Bulk = 'retry' | 'discard' | 'export';

const NAMES: Record<Bulk, string> = { retry: 'Retry', discard: 'Discard', export: 'Export' };
const SAYS: Record<Bulk, string> = {
  retry: 'Makes their calls again, one after the other, through their guards; parked ones too. Those that fail go on waiting; what is finished, incomplete or refused by its guard is skipped.',
  discard: 'Ends them: their calls will never be made again. That can\'t be undone.',
  export: 'Saves them as lines of JSON, 10,000 at most.',
};

/** Asks before something is done with many letters; `which` says them in words, `body` to the console. */
export function BulkDialog({ bulk, which, body, onClose, onBegun }: { bulk: Bulk; which: string; body: object; onClose: () => void; onBegun: (job: LetterJob) => void }): ReactElement {
  const { client, notify } = useSession();
  const mayReveal = useMay('ADMIN');
  const [reason, setReason] = useState('');
  const [whole, setWhole] = useState(false);
  const deed = useDeed();
  const submit = (): void =>
    deed.run(async () => {
      const told = { ...body, ...(reason === '' ? {} : { reason }) };
      if (bulk === 'export') {
        saved(await client.file('dead-letter-queue/export', { ...told, arguments: whole }), 'dead-letters.jsonl');
        notify({ text: `${which} saved as dead-letters.jsonl.` });
      } else {
        onBegun(await client.post<LetterJob>(`dead-letter-queue/${bulk}`, told));
      }
      onClose();
    });
  return (
    <Modal
      title={`${NAMES[bulk]} ${which}`}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className={bulk === 'discard' ? 'primary danger' : 'primary'} disabled={deed.busy}>
            {NAMES[bulk]} {which}
          </button>
        </>
      }
    >
      <p className="says">{SAYS[bulk]}</p>
      <Reason value={reason} onChange={setReason} />
      {bulk === 'export' && mayReveal && (
        <label className="check">
          <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
          With their arguments, so that they can be imported; that stands in the list of changes
        </label>
      )}
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

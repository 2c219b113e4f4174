import { useState, type ReactElement } from 'react';
import { path } from '../../api/client';
import type { LetterJob } from '../../api/types';
import { Refusal } from '../../dialogs/Refusal';
import { Reason } from '../../dialogs/fields';
import { useDeed } from '../../dialogs/useDeed';
import { number } from '../../format';
import { useMay, useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Modal } from '../../ui/Modal';
import { ANY, query } from './query';

/** Replays all waiting letters of a service or an operation, several at once. */
export function ReplayAll({ service, operation, onBegun }: { service: string | null; operation: string | null; onBegun: (job: LetterJob) => void }): ReactElement | null {
  const [asked, setAsked] = useState(false);
  const mayRetry = useMay('OPERATE');
  if (!mayRetry) {
    return null;
  }
  if (service === null) {
    return <p className="hint aside">Choose a service to retry all its letters.</p>;
  }
  const name = operation === null ? service : `${service}/${operation}`;
  return (
    <div className="controls">
      <button type="button" className="primary" onClick={() => setAsked(true)}>
        Retry all of {name}
      </button>
      {asked && <Ask service={service} operation={operation} name={name} onClose={() => setAsked(false)} onBegun={onBegun} />}
    </div>
  );
}

function Ask({
  service,
  operation,
  name,
  onClose,
  onBegun,
}: {
  service: string;
  operation: string | null;
  name: string;
  onClose: () => void;
  onBegun: (job: LetterJob) => void;
}): ReactElement {
  const { client } = useSession();
  const [reason, setReason] = useState('');
  const deed = useDeed();
  const waiting = useLoad(name, (signal) => client.part(query({ ...ANY, service, operation, status: 'READY' }, 1), signal));
  const submit = (): void =>
    deed.run(async () => {
      onBegun(await client.post<LetterJob>(path('replay-all', service, operation), reason === '' ? {} : { reason }));
      onClose();
    });
  return (
    <Modal
      title={`Retry all: ${name}`}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={deed.busy}>
            Retry all of {name}
          </button>
        </>
      }
    >
      <p className="says">
        Makes {waiting.data?.total == null ? 'the waiting calls' : number(waiting.data.total, 'waiting call')} of {name} again, through its guard. Those that fail go on waiting; parked ones stay parked.
      </p>
      <Reason value={reason} onChange={setReason} />
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

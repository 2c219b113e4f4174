import { useEffect, useState, type ReactElement } from 'react';
import { path } from '../../api/client';
import type { ReplayJob } from '../../api/types';
import { Refusal } from '../../dialogs/Refusal';
import { Reason } from '../../dialogs/fields';
import { useDeed } from '../../dialogs/useDeed';
import { count, number } from '../../format';
import { useMay, useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Modal } from '../../ui/Modal';
import { query } from './query';

const RUNNING = ['RUNNING', 'STARTING', 'WAITING'];

/** Replays all waiting letters of a service or an operation, and shows how far that is. */
export function ReplayAll({ service, operation, onDone }: { service: string | null; operation: string | null; onDone: () => void }): ReactElement | null {
  const [asked, setAsked] = useState(false);
  const [job, setJob] = useState<ReplayJob | null>(null);
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
      {job !== null && <Progress first={job} name={name} onDone={onDone} />}
      <button type="button" className="primary" onClick={() => setAsked(true)}>
        Retry all of {name}
      </button>
      {asked && <Ask service={service} operation={operation} name={name} onClose={() => setAsked(false)} onBegun={setJob} />}
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
  onBegun: (job: ReplayJob) => void;
}): ReactElement {
  const { client } = useSession();
  const [reason, setReason] = useState('');
  const deed = useDeed();
  const waiting = useLoad(name, (signal) => client.part(query({ service, operation, status: 'READY', after: null }, 1), signal));
  const submit = (): void =>
    deed.run(async () => {
      onBegun(await client.post<ReplayJob>(path('replay-all', service, operation), reason === '' ? {} : { reason }));
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

function Progress({ first, name, onDone }: { first: ReplayJob; name: string; onDone: () => void }): ReactElement {
  const { client, notify } = useSession();
  const [ended, setEnded] = useState(false);
  const job = useLoad<ReplayJob>(first.id, (signal) => client.get<ReplayJob>(path('jobs', first.id), signal), ended ? 0 : 1_000);
  const now = job.data ?? first;
  const running = RUNNING.includes(now.state);
  useEffect(() => {
    if (job.data !== null && !running && !ended) {
      setEnded(true);
      notify({ text: `Retried ${name}: ${count(now.succeeded)} succeeded, ${count(now.failed)} failed.` });
      onDone();
    }
  }, [job.data, running, ended]);
  return (
    <p className="progress" role="status">
      {running ? 'Retrying' : 'Retried'} {name}: {count(now.succeeded)} succeeded, {count(now.failed)} failed
      {running && `, ${count(now.inFlight)} under way`}
      {running && (
        <button type="button" className="link" onClick={() => void client.remove(path('jobs', first.id)).then(job.reload)}>
          Stop
        </button>
      )}
    </p>
  );
}

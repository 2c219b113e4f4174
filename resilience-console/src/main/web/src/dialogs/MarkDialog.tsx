import { useId, useState, type ReactElement } from 'react';
import type { Mark } from '../api/types';
import { useSession } from '../ui/context';
import { Modal } from '../ui/Modal';
import { Refusal } from './Refusal';
import { useDeed } from './useDeed';

/** Marks on the charts of a service, or of all, that something has happened. */
export function MarkDialog({ service, onClose, onDone }: { service: string; onClose: () => void; onDone: () => void }): ReactElement {
  const { client } = useSession();
  const [text, setText] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const deed = useDeed();
  const id = useId();
  const submit = (): void =>
    deed.run(async () => {
      await client.post<Mark>('marks', { text, ...(everywhere ? {} : { service }) });
      onDone();
      onClose();
    });
  return (
    <Modal
      title="Add a mark"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={deed.busy || text.trim() === ''}>
            Mark the charts of {everywhere ? 'all services' : service}
          </button>
        </>
      }
    >
      <p className="field">
        <label htmlFor={id}>What happened</label>
        <input id={id} type="text" value={text} maxLength={200} required autoComplete="off" placeholder="deployed 1.4.2" onChange={(event) => setText(event.target.value)} />
      </p>
      <label className="check">
        <input type="checkbox" checked={everywhere} onChange={(event) => setEverywhere(event.target.checked)} />
        On the charts of all services
      </label>
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

import { useState, type ReactElement } from 'react';
import { path } from '../api/client';
import { useSession } from '../ui/context';
import { Modal } from '../ui/Modal';
import { breakers, pathOf, told, whole, type Action, type Steered, type Target, type Undone } from './actions';
import { Lasting, Reason } from './fields';
import { Refusal } from './Refusal';
import { useDeed } from './useDeed';

/** Asks before breakers are steered; its button names what will happen to whom. */
export function ActionDialog({ action, target, onClose, onDone }: { action: Action; target: Target; onClose: () => void; onDone: () => void }): ReactElement {
  const { client, connection, notify } = useSession();
  const [reason, setReason] = useState('');
  const [expiry, setExpiry] = useState('15m');
  const deed = useDeed();

  const settled = async (): Promise<void> => {
    await connection.refresh();
    onDone();
  };
  const undo = async (id: string): Promise<string> => {
    const undone = await client.post<Undone>(path('undo', id), {});
    await settled();
    return told(undone);
  };
  const submit = (): void =>
    deed.run(async () => {
      const body = { ...(reason === '' ? {} : { reason }), ...(action.lasting ? { expiry } : {}) };
      const { undo: id } = await client.post<Steered>(pathOf(action.verb, target), body);
      await settled();
      notify({ text: capital(action.done(breakers(target))), ...(id === null ? {} : { undo: { label: 'Undo', run: () => undo(id) } }) });
      onClose();
    });

  return (
    <Modal
      title={`${action.name}: ${whole(target)}`}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className={action.tone === 'bad' ? 'primary danger' : 'primary'} disabled={deed.busy}>
            {action.name} {target.operation === null ? target.service : `${target.service}/${target.operation}`}
          </button>
        </>
      }
    >
      <p className="says">{action.says(breakers(target))}</p>
      {action.lasting && <Lasting value={expiry} onChange={setExpiry} />}
      <Reason value={reason} onChange={setReason} />
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

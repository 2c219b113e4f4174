import { useState, type ReactElement } from 'react';
import { useSession } from '../ui/context';
import { Modal } from '../ui/Modal';
import { breakers, pathOf, whole, type Action, type Target } from './actions';
import { Lasting, Reason } from './fields';
import { Refusal } from './Refusal';
import { useDeed } from './useDeed';

/** Asks before breakers are steered; its button names what will happen to whom. */
export function ActionDialog({ action, target, onClose, onDone }: { action: Action; target: Target; onClose: () => void; onDone: () => void }): ReactElement {
  const { client, connection, notify } = useSession();
  const [reason, setReason] = useState('');
  const [expiry, setExpiry] = useState('15m');
  const deed = useDeed();

  const steer = async (verb: string, body: object): Promise<void> => {
    await client.post(pathOf(verb, target), body);
    await connection.refresh();
    onDone();
  };
  const submit = (): void =>
    deed.run(async () => {
      await steer(action.verb, { ...(reason === '' ? {} : { reason }), ...(action.lasting ? { expiry } : {}) });
      const undo = action.undo;
      notify({
        text: capital(action.done(breakers(target))),
        ...(undo === undefined
          ? {}
          : {
              undo: {
                label: undo.label,
                run: async () => {
                  await steer(undo.verb, { reason: `undone: ${action.verb}` });
                  return capital(undo.done(breakers(target)));
                },
              },
            }),
      });
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

import { useState, type ReactElement } from 'react';
import { path } from '../../api/client';
import type { Letter } from '../../api/types';
import { Refusal } from '../../dialogs/Refusal';
import { Reason } from '../../dialogs/fields';
import { useDeed } from '../../dialogs/useDeed';
import { moment, number } from '../../format';
import { useMay, useSession } from '../../ui/context';
import { Facts } from '../../ui/Facts';
import { useLoad } from '../../ui/load';
import { Modal } from '../../ui/Modal';
import { Filled } from '../../ui/Panel';
import { Arguments } from './Arguments';
import { LETTER_WORDS } from './words';

const FINISHED = ['DONE', 'DISCARDED', 'EXPIRED'];
const OUTCOMES: Record<string, string> = {
  SUCCEEDED: 'The call was made again and succeeded.',
  FAILED: 'The call was made again and failed; the letter waits.',
  PARKED: 'The call was made again and failed; the letter is parked.',
};

/** One letter in full, and what can be done with it. */
export function LetterDialog({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }): ReactElement {
  const { client, notify } = useSession();
  const letter = useLoad<Letter>(id, (signal) => client.get<Letter>(path('dead-letter-queue', id), signal));
  const [revealed, setRevealed] = useState<Letter | null>(null);
  const [discarding, setDiscarding] = useState(false);
  const [reason, setReason] = useState('');
  const deed = useDeed();
  const mayReveal = useMay('ADMIN');
  const mayAct = useMay('OPERATE');
  const shown = letter.data;
  const body = reason === '' ? {} : { reason };

  const changed = (text: string): void => {
    notify({ text });
    letter.reload();
    onDone();
  };
  const retry = async (): Promise<void> => {
    const answer = await client.post<{ outcome?: string }>(path('retry', id));
    changed(OUTCOMES[answer.outcome ?? ''] ?? 'The replay is under way.');
  };
  const reveal = async (): Promise<void> => setRevealed(await client.post<Letter>(path('dead-letter-queue', id, 'reveal'), body));
  const discard = async (): Promise<void> => {
    await client.post(path('dead-letter-queue', id, 'discard'), body);
    changed('The letter is discarded; its call will not be made.');
    onClose();
  };
  const name = shown === null ? 'Dead letter' : `${shown.service}/${shown.operation}`;
  const open = shown !== null && !FINISHED.includes(shown.status);

  return (
    <Modal
      wide
      title={name}
      onClose={onClose}
      onSubmit={() => discarding && deed.run(discard)}
      actions={
        discarding ? (
          <>
            <button type="button" onClick={() => setDiscarding(false)}>
              Keep it
            </button>
            <button key="discard" type="submit" className="primary danger" disabled={deed.busy}>
              Discard this call of {name}
            </button>
          </>
        ) : (
          <>
            {mayReveal && (
              <button type="button" disabled={deed.busy || revealed !== null || shown === null} onClick={() => deed.run(reveal)}>
                Reveal arguments
              </button>
            )}
            {/* The key: without it this very element becomes the submitting one during its click, and the form is sent at once. */}
            {mayAct && (
              <button key="ask" type="button" className="danger" disabled={!open} onClick={() => setDiscarding(true)}>
                Discard
              </button>
            )}
            {mayAct && (
              <button type="button" className="primary" disabled={!open || shown.status === 'INCOMPLETE' || deed.busy} onClick={() => deed.run(retry)}>
                {deed.busy ? 'Under way…' : 'Retry now'}
              </button>
            )}
            {!mayAct && (
              <button type="button" onClick={onClose}>
                Close
              </button>
            )}
          </>
        )
      }
    >
      {discarding ? (
        <>
          <p className="says">Ends this letter: its call of {name} will never be made again. That can&apos;t be undone.</p>
          <Reason value={reason} onChange={setReason} />
        </>
      ) : (
        <Filled of={letter} empty="There is no such letter." isEmpty={() => false} lines={6}>
          {(data) => <Details letter={revealed === null ? data : { ...data, arguments: revealed.arguments, idempotencyKey: revealed.idempotencyKey ?? null }} />}
        </Filled>
      )}
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

function Details({ letter }: { letter: Letter }): ReactElement {
  return (
    <>
      {letter.status === 'PARKED' && (
        <p className="parked">
          Parked: it was replayed in vain {letter.deliveries === 1 ? 'once' : `${letter.deliveries} times`}, or can&apos;t be replayed here. It waits for someone to retry or discard it.
        </p>
      )}
      {letter.status === 'INCOMPLETE' && (
        <p className="parked">
          Incomplete: its hidden arguments were left out of the export that it came by, so it can&apos;t be retried. Make the call by hand, then discard it.
        </p>
      )}
      <Facts
        of={[
          ['Status', LETTER_WORDS[letter.status]],
          ['Since', moment(letter.createdAt)],
          ['Attempts of the call', String(letter.attempts)],
          ['Replays', number(letter.deliveries, 'replay')],
          ['Id', letter.id],
          ...(letter.idempotencyKey == null ? [] : [['Idempotency key', letter.idempotencyKey] as [string, string]]),
        ]}
      />
      <h3>Call</h3>
      <p className="code-line">
        <code>{letter.signature}</code>
      </p>
      <Arguments of={letter.arguments} />
      <h3>First failure</h3>
      <p className="failure">
        {letter.error.class}
        {letter.error.message !== null && `: ${letter.error.message}`}
      </p>
      {letter.lastError !== null && (
        <>
          <h3>Last failure</h3>
          <p className="failure">{letter.lastError}</p>
        </>
      )}
    </>
  );
}

import { useState, type ReactElement } from 'react';
import { path } from '../api/client';
import type { Config, DryRun, Version, WhatIf } from '../api/types';
import { useSession } from '../ui/context';
import { asProblem } from '../ui/load';
import { Modal } from '../ui/Modal';
import { whole, type Target } from './actions';
import { EditRows } from './EditRows';
import { Lasting, Reason } from './fields';
import { Preview, type Previewed } from './Preview';
import { Refusal } from './Refusal';
import { bodyOf, type Edit, judges } from './settings';
import { useDeed } from './useDeed';

/** Changes settings, after it has shown what that would do. */
export function SettingsDialog({
  target,
  config,
  first,
  breaker,
  onClose,
  onDone,
}: {
  target: Target;
  config: Config;
  first: string | null;
  breaker: boolean;
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const { client, connection, notify } = useSession();
  const current = config.settings.find((each) => each.setting === first);
  const [edits, setEdits] = useState<Edit[]>([{ setting: first ?? '', value: current?.value ?? '' }]);
  const [preview, setPreview] = useState<(Previewed & { based: number }) | null>(null);
  const [reason, setReason] = useState('');
  const [expiry, setExpiry] = useState('');
  const deed = useDeed();
  const where = path('config', target.service, target.operation);

  const edited = (next: Edit[]): void => {
    setEdits(next);
    setPreview(null);
  };

  const look = async (): Promise<void> => {
    const body = bodyOf(edits);
    const based = (await client.get<Config>(where)).version; // what is looked at now, however long the dialog has been open
    const dryRun = await client.put<DryRun>(`${where}?dryRun=true`, body);
    const judged = edits.filter(judges);
    if (target.operation === null || !breaker || judged.length === 0) {
      setPreview({ based, dryRun, whatIf: null, problem: null });
      return;
    }
    try {
      setPreview({ based, dryRun, whatIf: await client.post<WhatIf>(path('what-if', target.service, target.operation), bodyOf(judged)), problem: null });
    } catch (failure) {
      setPreview({ based, dryRun, whatIf: null, problem: asProblem(failure).message });
    }
  };

  const apply = async ({ based }: { based: number }): Promise<void> => {
    const body = { ...bodyOf(edits), ...(reason === '' ? {} : { reason }), ...(expiry === '' ? {} : { expiry }) };
    const version = await client.put<Version>(where, body, { 'If-Match': `"v${based}"` }).catch((failure: unknown) => {
      setPreview(null); // it may show what is not so any more
      throw failure;
    });
    void connection.refresh();
    onDone();
    notify({
      text: `Settings of ${whole(target)} are changed; this is version ${version.version}.`,
      undo: {
        label: 'Undo',
        run: async () => {
          await client.post(path('rollback', String(based)), { reason: `undone: version ${version.version}` });
          onDone();
          return `Settings of ${whole(target)} are as they were in version ${based}.`;
        },
      },
    });
    onClose();
  };

  const changes = preview?.dryRun.differences ?? 0;
  return (
    <Modal
      wide
      title={`Change settings: ${whole(target)}`}
      onClose={onClose}
      onSubmit={() => deed.run(preview === null ? look : () => apply(preview))}
      actions={
        <>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          {preview === null ? (
            <button type="submit" className="primary" disabled={deed.busy || edits.every((edit) => edit.setting === '')}>
              {deed.busy ? 'Looking…' : 'Show what it would do'}
            </button>
          ) : (
            <button type="submit" className="primary" disabled={deed.busy || changes === 0}>
              {changes === 1 ? 'Apply 1 change' : `Apply ${changes} changes`} to {target.operation ?? target.service}
            </button>
          )}
        </>
      }
    >
      <EditRows edits={edits} config={config} onChange={edited} />
      {preview !== null && <Preview of={preview} />}
      {preview !== null && changes > 0 && (
        <div className="field-pair">
          <Lasting value={expiry} onChange={setExpiry} forever />
          <Reason value={reason} onChange={setReason} />
        </div>
      )}
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

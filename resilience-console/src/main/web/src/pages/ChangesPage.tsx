import { useState, type ReactElement } from 'react';
import { path } from '../api/client';
import type { AuditEntry, Version } from '../api/types';
import { moment } from '../format';
import { Refusal } from '../dialogs/Refusal';
import { Reason } from '../dialogs/fields';
import { useDeed } from '../dialogs/useDeed';
import { useMay, useSession } from '../ui/context';
import { useLoad } from '../ui/load';
import { Modal } from '../ui/Modal';
import { Filled, Panel } from '../ui/Panel';
import { all } from './changes';

/** Who changed what, and the versions of the settings with the way back to each. */
export function ChangesPage(): ReactElement {
  const { client } = useSession();
  const audit = useLoad<AuditEntry[]>('audit', (signal) => all<AuditEntry>(client, 'audit', signal), 5_000);
  const versions = useLoad<Version[]>('versions', (signal) => all<Version>(client, 'versions', signal), 5_000);
  const [back, setBack] = useState<{ to: Version; from: Version } | null>(null);
  return (
    <>
      <h1>Changes</h1>
      <div className="panels">
        <Panel wide title="Versions of the settings">
          <Filled of={versions} empty="Nothing was changed since the start.">
            {(data) => <Versions of={[...data].reverse()} onBack={(to, from) => setBack({ to, from })} />}
          </Filled>
        </Panel>
        <Panel wide title="Who changed what">
          <Filled of={audit} empty="Nobody has changed anything since the start." lines={6}>
            {(data) => <Audit of={[...data].reverse()} />}
          </Filled>
        </Panel>
      </div>
      {back !== null && <RollBack {...back} onClose={() => setBack(null)} onDone={() => (versions.reload(), audit.reload())} />}
    </>
  );
}

function Versions({ of, onBack }: { of: Version[]; onBack: (to: Version, from: Version) => void }): ReactElement {
  const mayGoBack = useMay('ADMIN');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Versions, scrollable">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Since</th>
            <th scope="col">Who</th>
            <th scope="col">Reason</th>
            <th scope="col">
              <span className="unseen">Go back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((version, at) => (
            <tr key={version.version}>
              <th scope="row">{version.version}</th>
              <td>{moment(version.since)}</td>
              <td>{version.who}</td>
              <td className="text">{version.reason}</td>
              <td>
                {at === 0 ? (
                  'in force'
                ) : !mayGoBack ? null : (
                  <button type="button" className="quiet" aria-label={`Go back to version ${version.version}`} onClick={() => of[0] !== undefined && onBack(version, of[0])}>
                    Go back
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RollBack({ to, from, onClose, onDone }: { to: Version; from: Version; onClose: () => void; onDone: () => void }): ReactElement {
  const { client, connection, notify } = useSession();
  const [reason, setReason] = useState('');
  const deed = useDeed();
  const submit = (): void =>
    deed.run(async () => {
      await client.post(path('rollback', String(to.version)), reason === '' ? {} : { reason });
      void connection.refresh();
      onDone();
      notify({ text: `The settings are as they were in version ${to.version}.` });
      onClose();
    });
  return (
    <Modal
      title={`Back to version ${to.version}`}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={deed.busy}>
            Go back to version {to.version}
          </button>
        </>
      }
    >
      <p className="says">
        Takes back every change of settings after version {to.version}; version {from.version} is in force now. A new version is made, so that this can be undone as well.
      </p>
      <Reason value={reason} onChange={setReason} />
      <Refusal problem={deed.problem} />
    </Modal>
  );
}

function Audit({ of }: { of: AuditEntry[] }): ReactElement {
  return (
    <ol className="audit">
      {of.map((entry) => (
        <li key={entry.number}>
          <p className="audit-head">
            <span className="when">{moment(entry.at)}</span> <strong>{entry.who}</strong> {entry.action} <code>{entry.target}</code>
          </p>
          <p className="text">{entry.reason}</p>
          <Differences before={entry.before} after={entry.after} />
        </li>
      ))}
    </ol>
  );
}

function Differences({ before, after }: { before: Record<string, string>; after: Record<string, string> }): ReactElement | null {
  const was = new Map(Object.entries(before)); // a map, since a name may be `constructor`
  const is = new Map(Object.entries(after));
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  return names.length === 0 ? null : (
    <ul className="differences">
      {names.slice(0, 20).map((name) => (
        <li key={name}>
          <code>{name}</code>
          <span>
            <del>{was.get(name) ?? 'none'}</del> → <ins>{is.get(name) ?? 'none'}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}

import { useState, type ReactElement } from 'react';
import { path } from '../../api/client';
import type { Config, Setting } from '../../api/types';
import { SettingsDialog } from '../../dialogs/SettingsDialog';
import { useMay, useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';
import { SettingName } from '../../ui/SettingName';
import { Tag } from '../../ui/signs';

const ORIGINS: Record<string, string> = {
  DEFAULT: 'default',
  PROFILE: 'profile',
  SERVICE_FILE: 'service',
  ANNOTATION: 'annotation',
  OPERATION_FILE: 'operation',
  LIVE: 'live change',
  SWITCH: 'switch',
};

/** The settings in force, and where each comes from. */
export function SettingsPanel({ service, operation, breaker, turn }: { service: string; operation: string | null; breaker: boolean; turn: number }): ReactElement {
  const { client } = useSession();
  const [search, setSearch] = useState('');
  const [changing, setChanging] = useState<{ first: string | null } | null>(null);
  const mayChange = useMay('ADMIN');
  const config = useLoad<Config>(`${service}/${operation ?? ''}`, (signal) => client.get<Config>(path('config', service, operation), signal), 0, turn);
  return (
    <Panel
      wide
      title="Settings in force"
      aside={
        <>
          <label className="search small">
            <span className="unseen">Search settings</span>
            <input type="search" value={search} placeholder="Search" onChange={(event) => setSearch(event.target.value)} />
          </label>
          {mayChange && (
            <button type="button" disabled={config.data === null} onClick={() => setChanging({ first: null })}>
              Change settings
            </button>
          )}
        </>
      }
    >
      <Filled of={config} empty="There are no settings." isEmpty={(data) => data.settings.length === 0} lines={6}>
        {(data) => <SettingsTable settings={found(data.settings, search)} onChange={mayChange ? (first) => setChanging({ first }) : null} />}
      </Filled>
      {changing !== null && config.data !== null && (
        <SettingsDialog target={{ service, operation }} config={config.data} first={changing.first} breaker={breaker} onClose={() => setChanging(null)} onDone={config.reload} />
      )}
    </Panel>
  );
}

/** Those that someone stated come first, since they explain what differs from other operations. */
export function found(settings: Setting[], search: string): Setting[] {
  const wanted = search.toLowerCase();
  return settings
    .filter((each) => each.setting.toLowerCase().includes(wanted) || each.value.toLowerCase().includes(wanted))
    .sort((a, b) => Number(a.origin === 'DEFAULT') - Number(b.origin === 'DEFAULT'));
}

function SettingsTable({ settings, onChange }: { settings: Setting[]; onChange: ((setting: string) => void) | null }): ReactElement {
  if (settings.length === 0) {
    return <p className="empty">No setting matches.</p>;
  }
  return (
    <div className="table-scroll tall" tabIndex={0} role="region" aria-label="Settings, scrollable">
      <table className="plain settings">
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Value</th>
            <th scope="col">From</th>
            {onChange !== null && (
              <th scope="col">
                <span className="unseen">Change</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {settings.map((each) => (
            <tr key={each.setting} className={each.origin === 'DEFAULT' ? 'standard' : ''}>
              <th scope="row">
                <SettingName of={each.setting} />
              </th>
              <td className="value">{each.value}</td>
              <td>
                <Tag tone={each.origin === 'LIVE' ? 'held' : 'plain'}>{ORIGINS[each.origin] ?? each.origin}</Tag> <span className="place">{each.place}</span>
              </td>
              {onChange !== null && (
                <td>
                  {each.live ? (
                    <button type="button" className="quiet" aria-label={`Change ${each.setting}`} onClick={() => onChange(each.setting)}>
                      Change
                    </button>
                  ) : (
                    <span className="hint">in files or code</span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { Alerts, Incident } from '../api/types';
import { duration, moment } from '../format';
import { useSession } from '../ui/context';
import { Icon } from '../ui/icons';
import { useLoad } from '../ui/load';
import { Filled, Panel } from '../ui/Panel';
import { Subject } from '../ui/Subject';
import { Since } from '../ui/Since';

/** The incidents: those that run, and those that have ended. */
export function AlertsPage(): ReactElement {
  const { client } = useSession();
  const alerts = useLoad<Alerts>('alerts', (signal) => client.get<Alerts>('alerts', signal), 5_000);
  return (
    <>
      <h1>Alerts</h1>
      <div className="panels">
        <Panel wide title="Running">
          <Filled of={alerts} empty="No incident is running." isEmpty={(data) => data.open.length === 0}>
            {(data) => <Incidents of={data.open} />}
          </Filled>
        </Panel>
        <Panel wide title="Ended">
          <Filled of={alerts} empty="No incident has ended since the start." isEmpty={(data) => data.ended.length === 0}>
            {(data) => <Incidents of={data.ended} />}
          </Filled>
        </Panel>
      </div>
    </>
  );
}

function Incidents({ of }: { of: Incident[] }): ReactElement {
  return (
    <ul className="incidents">
      {of.map((each) => (
        <li key={each.id} className={`incident ${each.until === null ? each.severity : 'ended'}`}>
          <Icon shape={each.until !== null ? 'check' : each.severity === 'critical' ? 'stop' : 'warn'} />
          <div>
            <p className="incident-head">
              <strong>{each.severity === 'critical' ? 'Critical' : 'Warning'}</strong>{' '}
              <Subject service={each.service} operation={each.operation} />
            </p>
            <p>{each.message}</p>
            <p className="hint">
              since {moment(each.since)}, {each.until === null ? <Since at={each.since} /> : `lasted ${duration(each.until - each.since)}`}
              {each.count > 1 && `, ${each.count} times since the start`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

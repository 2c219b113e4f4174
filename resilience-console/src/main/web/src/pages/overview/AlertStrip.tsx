import type { ReactElement } from 'react';
import type { Incident } from '../../api/types';
import { Icon } from '../../ui/icons';
import { Link } from '../../ui/Link';
import { Subject } from '../../ui/Subject';
import { Since } from '../../ui/Since';

const MOST = 3;

/** The incidents that have not ended. */
export function AlertStrip({ alerts }: { alerts: Incident[] }): ReactElement | null {
  if (alerts.length === 0) {
    return null;
  }
  return (
    <section className="alerts" aria-label="Running incidents">
      <ul>
        {alerts.slice(0, MOST).map((incident) => (
          <li key={incident.id} className={`alert ${incident.severity}`}>
            <Icon shape={incident.severity === 'critical' ? 'stop' : 'warn'} />
            <span className="alert-text">
              <strong>{incident.severity === 'critical' ? 'Critical' : 'Warning'}</strong> <Subject service={incident.service} operation={incident.operation} /> {incident.message}
            </span>
            <Since at={incident.since} />
          </li>
        ))}
      </ul>
      {alerts.length > MOST && <Link to={{ page: 'alerts' }}>All {alerts.length} incidents</Link>}
    </section>
  );
}

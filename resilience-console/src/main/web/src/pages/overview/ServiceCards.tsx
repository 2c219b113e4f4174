import { memo, useMemo, type ReactElement } from 'react';
import type { HealthStatus, Row, ServiceSums } from '../../api/types';
import { count, number, percent, rate } from '../../format';
import { services, type Service } from '../../live/services';
import { trouble } from '../../live/order';
import { STATE_SHAPE, Icon } from '../../ui/icons';
import { Link } from '../../ui/Link';
import { HealthSign } from '../../ui/signs';
import { STATE_WORDS } from '../../format';

const MOST_SIGNS = 24;

/** The services, the worst first. */
export const ServiceCards = memo(function ServiceCards({ rows, statuses }: { rows: Row[]; statuses: Record<string, HealthStatus> }): ReactElement {
  const all = useMemo(() => services(rows, statuses), [rows, statuses]);
  return (
    <ul className="cards">
      {all.map((service) => (
        <Card key={service.name} service={service} />
      ))}
    </ul>
  );
});

/** Services as the console sums them, where the page does not have all operations. */
export function SummedServices({ services: all }: { services: ServiceSums[] }): ReactElement {
  return (
    <ul className="cards">
      {all.map((sums) => (
        <Card key={sums.service} service={{ ...sums, name: sums.service, worst: 0, operations: [], refusing: sums.open, known: sums.operations, wrong: new Set() }} />
      ))}
    </ul>
  );
}

function Card({ service }: { service: Service & { known?: number } }): ReactElement {
  return (
    <li className={`card ${service.status.toLowerCase()}`}>
      <div className="card-head">
        <h2>
          <Link to={{ page: 'service', service: service.name, operation: null }} className="row-link">
            {service.name}
          </Link>
        </h2>
        <HealthSign status={service.status} />
      </div>
      <p className="card-states">
        {service.operations.slice(0, MOST_SIGNS).map((row) => (
          <span key={row.operation} className={`mini ${(row.state ?? 'none').toLowerCase()}${trouble(row) >= 2 ? ' troubled' : ''}`} title={`${row.operation}: ${row.state === null ? 'no breaker' : STATE_WORDS[row.state]}`}>
            <Icon shape={row.state === null ? 'none' : STATE_SHAPE[row.state]} />
          </span>
        ))}
        <span className="card-note">
          {number(service.known ?? service.operations.length, 'operation')}
          {service.refusing > 0 && `, ${service.refusing} of ${number(service.breakers, 'breaker')} refusing`}
        </span>
      </p>
      <dl className="card-sums">
        <div>
          <dt>Calls/s</dt>
          <dd>{rate(service.callsPerSecond)}</dd>
        </div>
        <div className={service.wrong.has('FAILURE_RATE') ? 'bad' : ''}>
          <dt>Failing</dt>
          <dd>{percent(service.failureRate)}</dd>
        </div>
        <div className={service.wrong.has('DEAD_LETTERS') ? 'bad' : ''}>
          <dt>Letters</dt>
          <dd>{count(service.deadLetters)}</dd>
        </div>
      </dl>
    </li>
  );
}

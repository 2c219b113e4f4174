import type { ReactElement } from 'react';
import { percent, rate } from '../../format';
import type { Service } from '../../live/services';
import { trouble } from '../../live/order';
import { Link } from '../../ui/Link';
import { StateSign } from '../../ui/signs';

/** The operations of a service to choose from, the worst first. */
export function OperationList({ service, current }: { service: Service; current: string | null }): ReactElement {
  return (
    <nav className="side" aria-label={`Operations of ${service.name}`}>
      <Link to={{ page: 'service', service: service.name, operation: null }} className="side-link" current={current === null}>
        <span className="side-name">The whole service</span>
      </Link>
      {service.operations.map((row) => (
        <Link
          key={row.operation}
          to={{ page: 'service', service: service.name, operation: row.operation }}
          className={`side-link${trouble(row) >= 2 ? ' troubled' : ''}`}
          current={current === row.operation}
        >
          <span className="side-name">{row.operation}</span>
          <StateSign state={row.state} />
          <span className="side-figures">
            {rate(row.callsPerSecond)}/s, {percent(row.failureRate)} failing
          </span>
        </Link>
      ))}
    </nav>
  );
}

import type { ReactElement } from 'react';
import { Link } from './Link';

/** Whom something is about, with the way there: an operation, a service, or the whole program. */
export function Subject({ service, operation }: { service: string; operation: string }): ReactElement {
  if (service === '*') {
    return <Link to={{ page: 'letters', service: null, operation: null }}>the program</Link>;
  }
  const whole = operation === '*';
  return (
    <Link to={{ page: 'service', service, operation: whole ? null : operation }}>
      {service}
      {!whole && `/${operation}`}
    </Link>
  );
}

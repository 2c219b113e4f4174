import type { ReactElement } from 'react';
import { Link } from '../ui/Link';

/** An address that leads nowhere, such as a link that was cut off. */
export function UnknownPage({ path }: { path: string }): ReactElement {
  return (
    <>
      <h1>No such page</h1>
      <p className="empty roomy">
        The address ends with <code>#/{path}</code>, and the dashboard has no such page. <Link to={{ page: 'overview' }}>Back to the overview</Link>
      </p>
    </>
  );
}

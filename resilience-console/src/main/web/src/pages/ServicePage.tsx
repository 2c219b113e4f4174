import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Row } from '../api/types';
import { number } from '../format';
import { services } from '../live/services';
import { usePicture, useSession } from '../ui/context';
import { Link } from '../ui/Link';
import { Skeleton } from '../ui/Panel';
import { HealthSign } from '../ui/signs';
import { Controls } from './service/Controls';
import { OperationDetail } from './service/OperationDetail';
import { OperationList } from './service/OperationList';
import { WholeService } from './service/WholeService';

/** One service: its operations at the side, and one of them, or all, in full. */
export function ServicePage({ service, operation }: { service: string; operation: string | null }): ReactElement {
  const { rows } = usePicture();
  const found = useMemo(() => services([...rows.values()].filter((row) => row.service === service))[0], [rows, service]);
  const turn = useHeardOf(service, operation);
  if (rows.size === 0) {
    return <Skeleton lines={8} />;
  }
  if (found === undefined) {
    return (
      <>
        <h1>{service}</h1>
        <p className="empty roomy">
          There is no service of this name. <Link to={{ page: 'overview' }}>Back to all</Link>
        </p>
      </>
    );
  }
  const row: Row | undefined = found.operations.find((each) => each.operation === operation);
  return (
    <>
      <div className="page-head">
        <div>
          <p className="crumbs">
            <Link to={{ page: 'overview' }}>Overview</Link>
          </p>
          <h1>{service}</h1>
          <p className="page-note">
            <HealthSign status={found.status} />
            <span>
              {number(found.operations.length, 'operation')}, {found.refusing} of {number(found.breakers, 'breaker')} refusing
            </span>
          </p>
        </div>
        <Controls target={{ service, operation: null }} states={found.operations.map((each) => each.state)} breaker={found.breakers > 0} onDone={turn.again} />
      </div>
      <div className="split">
        <OperationList service={found} current={operation} />
        <div className="split-main">
          {operation === null ? (
            <WholeService service={found} turn={turn.value} />
          ) : row === undefined ? (
            <p className="empty roomy">There is no operation of this name.</p>
          ) : (
            <OperationDetail key={operation} row={row} turn={turn.value} onDone={turn.again} />
          )}
        </div>
      </div>
    </>
  );
}

/** Counts up when something happens to what is shown, at most once a second, so that it is asked for again. */
function useHeardOf(service: string, operation: string | null): { value: number; again: () => void } {
  const { connection } = useSession();
  const [value, setValue] = useState(0);
  const again = useMemo(() => () => setValue((former) => former + 1), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = connection.hear((event) => {
      const meant = event.service === service && (operation === null || event.operation === operation || event.operation === '*');
      if (meant && /^(BreakerMoved|Settings|Letter|DeadLettered)/.test(event.type)) {
        timer ??= setTimeout(() => ((timer = undefined), again()), 1_000);
      }
    });
    return () => {
      clearTimeout(timer);
      ended();
    };
  }, [connection, service, operation, again]);
  return { value, again };
}

import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { FoundOperations, Row } from '../api/types';
import { number } from '../format';
import { services } from '../live/services';
import { usePicture, useSession } from '../ui/context';
import { Link } from '../ui/Link';
import { useLoad } from '../ui/load';
import { Skeleton } from '../ui/Panel';
import { HealthSign } from '../ui/signs';
import { Controls } from './service/Controls';
import { OperationDetail } from './service/OperationDetail';
import { OperationList } from './service/OperationList';
import { WholeService } from './service/WholeService';

/** One service: its operations at the side, and one of them, or all, in full. */
export function ServicePage({ service, operation }: { service: string; operation: string | null }): ReactElement {
  const { health } = usePicture();
  const rows = useOperationsOf(service);
  const found = useMemo(() => (rows === null ? undefined : services(rows, health?.services ?? {})[0]), [rows, health]);
  const turn = useHeardOf(service, operation);
  if (rows === null) {
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

/** The operations of a service; of very many operations the page does not have all, and asks the console. Null while none is known. */
function useOperationsOf(service: string): Row[] | null {
  const { rows, total } = usePicture();
  const { client } = useSession();
  const all = rows.size >= total;
  const own = useMemo(() => [...rows.values()].filter((row) => row.service === service), [rows, service]);
  const asked = useLoad<Row[] | null>(
    `operations of ${service}`,
    async (signal) => (all ? null : (await client.get<FoundOperations>(`operations?service=${encodeURIComponent(service)}&limit=200`, signal)).operations),
    all ? 0 : 2_000,
    String(all),
  );
  return rows.size === 0 ? null : all ? own : asked.data;
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

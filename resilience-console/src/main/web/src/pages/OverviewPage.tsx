import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { FILTERS, sortingOf, sortingText, type Filter } from '../live/order';
import { usePicture } from '../ui/context';
import { Skeleton } from '../ui/Panel';
import { AlertStrip } from './overview/AlertStrip';
import { Parts } from './overview/Parts';
import { Summary } from './overview/Summary';
import { useOperations, useServices } from './overview/found';
import { OperationTable } from './overview/OperationTable';
import { Toolbar, VIEWS } from './overview/Toolbar';
import { ServiceCards, SummedServices } from './overview/ServiceCards';
import { useView } from '../ui/view';

/** Everything at a glance, what is wrong first. The long list is drawn in the pauses between frames, so that it never holds one up. */
export function OverviewPage(): ReactElement {
  const { rows, total, sums, health, alerts, phase } = usePicture();
  const [search, setSearch] = useView<string>('search', '');
  const [filter, setFilter] = useView<Filter>('filter', 'all', FILTERS);
  const [sort, setSort] = useView<string>('sort', '-trouble');
  const [view, setView] = useView('view', 'operations', VIEWS);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const words = useDeferredValue(search);
  const ready = useDeferredValue(rows);
  const wanted = useMemo(() => ({ words, filter, sorting }), [words, filter, sorting]);
  const many = total > rows.size;
  const found = useOperations(ready, total, wanted, view === 'operations');
  const services = useServices(wanted, many && view === 'services');

  if (health === null) {
    return (
      <>
        <h1 className="unseen">Overview</h1>
        {phase === 'gone' ? <p className="empty">Nothing is known yet; the console cannot be reached.</p> : <Skeleton lines={8} />}
      </>
    );
  }
  const shown = many && view === 'services' ? services : found;
  return (
    <>
      <Summary health={health} sums={sums} />
      <AlertStrip alerts={alerts} />
      <Toolbar search={search} onSearch={setSearch} filter={filter} onFilter={setFilter} view={view} onView={setView} shown={shown?.total ?? null} total={total} of={many ? view : 'operations'} />
      {rows.size === 0 ? (
        <p className="empty roomy">No operation is known yet. One appears with its first call, or when its class is registered.</p>
      ) : ready.size === 0 || shown === null ? (
        <Skeleton lines={8} />
      ) : shown.items.length === 0 ? (
        <p className="empty roomy">Nothing matches. Clear the search or choose another filter.</p>
      ) : many && view === 'services' ? (
        <SummedServices services={services?.items ?? []} />
      ) : view === 'services' ? (
        <ServiceCards rows={found?.items ?? []} statuses={health.services} />
      ) : (
        <OperationTable rows={found?.items ?? []} sorting={sorting} onSort={(next) => setSort(sortingText(next))} />
      )}
      {many && shown !== null && <Parts found={shown} />}
    </>
  );
}

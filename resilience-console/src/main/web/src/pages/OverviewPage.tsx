import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { arranged, FILTERS, sortingOf, sortingText, type Filter } from '../live/order';
import { usePicture } from '../ui/context';
import { Skeleton } from '../ui/Panel';
import { AlertStrip } from './overview/AlertStrip';
import { Summary } from './overview/Summary';
import { OperationTable } from './overview/OperationTable';
import { Toolbar, VIEWS } from './overview/Toolbar';
import { ServiceCards } from './overview/ServiceCards';
import { useView } from '../ui/view';

/** Everything at a glance, what is wrong first. The long list is drawn in the pauses between frames, so that it never holds one up. */
export function OverviewPage(): ReactElement {
  const { rows, total, health, alerts, phase } = usePicture();
  const [search, setSearch] = useView<string>('search', '');
  const [filter, setFilter] = useView<Filter>('filter', 'all', FILTERS);
  const [sort, setSort] = useView<string>('sort', '-trouble');
  const [view, setView] = useView('view', 'operations', VIEWS);
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const wanted = useDeferredValue(search);
  const ready = useDeferredValue(rows);
  const shown = useMemo(() => arranged(ready.values(), wanted, filter, sorting), [ready, wanted, filter, sorting]);

  if (health === null) {
    return (
      <>
        <h1 className="unseen">Overview</h1>
        {phase === 'gone' ? <p className="empty">Nothing is known yet; the console cannot be reached.</p> : <Skeleton lines={8} />}
      </>
    );
  }
  return (
    <>
      <Summary health={health} rows={rows} />
      <AlertStrip alerts={alerts} />
      <Toolbar search={search} onSearch={setSearch} filter={filter} onFilter={setFilter} view={view} onView={setView} shown={shown.length} total={total} />
      {rows.size === 0 ? (
        <p className="empty roomy">No operation is known yet. One appears with its first call, or when its class is registered.</p>
      ) : ready.size === 0 ? (
        <Skeleton lines={8} />
      ) : shown.length === 0 ? (
        <p className="empty roomy">Nothing matches. Clear the search or choose another filter.</p>
      ) : view === 'services' ? (
        <ServiceCards rows={shown} />
      ) : (
        <OperationTable rows={shown} sorting={sorting} onSort={(next) => setSort(sortingText(next))} />
      )}
    </>
  );
}

import { useEffect, useRef, type ReactElement } from 'react';
import { AlertsPage } from './pages/AlertsPage';
import { ChangesPage } from './pages/ChangesPage';
import { LettersPage } from './pages/LettersPage';
import { OverviewPage } from './pages/OverviewPage';
import { ServicePage } from './pages/ServicePage';
import { UnknownPage } from './pages/UnknownPage';
import type { Route } from './route';
import { usePicture, useSession, type Notice } from './ui/context';
import { Heard, Outage } from './ui/Heard';
import { Icon } from './ui/icons';
import { Identity, useTab } from './ui/identity';
import { Link } from './ui/Link';
import { Notices } from './ui/Notices';

const PLACES: { to: Route; name: string }[] = [
  { to: { page: 'overview' }, name: 'Overview' },
  { to: { page: 'letters', service: null, operation: null }, name: 'Dead letters' },
  { to: { page: 'alerts' }, name: 'Alerts' },
  { to: { page: 'changes' }, name: 'Changes' },
];

/** The frame around every page: where one is, how fresh the picture is, and what was done just now. */
export function Shell({ notices, forget, leave }: { notices: (Notice & { id: number })[]; forget: (id: number) => void; leave: () => void }): ReactElement {
  const { route, notify, caller, ownPage } = useSession();
  const { alerts, health, phase } = usePicture();
  useTab(ownPage, caller.program, nameOf(route), health?.status ?? null, phase);
  const main = useRef<HTMLElement>(null);
  const place = JSON.stringify(route.page === 'service' ? route.service : route.page);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      main.current?.focus({ preventScroll: true });
      main.current?.scrollIntoView();
    }
    first.current = false;
  }, [place]);
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <header className="top">
        <Link to={{ page: 'overview' }} className="brand">
          <Icon shape="mark" />
          Resilience
        </Link>
        <Identity program={caller.program} />
        <nav aria-label="Pages">
          {PLACES.map(({ to, name }) => (
            <Link key={name} to={to} current={to.page === route.page}>
              {name}
              {to.page === 'alerts' && alerts.length > 0 && <span className="badge">{alerts.length}<span className="unseen"> running</span></span>}
            </Link>
          ))}
        </nav>
        <div className="top-end">
          <Heard />
          <span className="who" title={`${caller.name}, ${caller.role}`}>
            {caller.name}
          </span>
          <button type="button" className="quiet" onClick={leave}>
            Sign out
          </button>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className="page">
        <Outage />
        <Page route={route} />
      </main>
      <Notices notices={notices} onGone={forget} notify={notify} />
    </div>
  );
}

/** What the tab calls a page. */
function nameOf(route: Route): string {
  if (route.page === 'service') {
    return route.operation === null ? route.service : `${route.service}/${route.operation}`;
  }
  return PLACES.find(({ to }) => to.page === route.page)?.name ?? 'Resilience';
}

function Page({ route }: { route: Route }): ReactElement {
  switch (route.page) {
    case 'service':
      return <ServicePage service={route.service} operation={route.operation} />;
    case 'letters':
      return <LettersPage service={route.service} operation={route.operation} />;
    case 'alerts':
      return <AlertsPage />;
    case 'changes':
      return <ChangesPage />;
    case 'unknown':
      return <UnknownPage path={route.path} />;
    default:
      return <OverviewPage />;
  }
}

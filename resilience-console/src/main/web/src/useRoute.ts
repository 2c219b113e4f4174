import { useCallback, useEffect, useRef, useState } from 'react';
import { changed, format, parse, type Route } from './route';

const WRITTEN_AFTER_MILLIS = 300; // browsers allow an address to be written a hundred times in half a minute

/** Where one is, and how to go elsewhere. */
export interface Going {
  route: Route;
  go: (to: Route) => void;
  /** Changes what is seen of the page; that is no step which Back takes back. */
  look: (changes: Readonly<Record<string, string | null>>) => void;
}

/** The route, told by the page's address where the dashboard is the whole page. */
export function useRoute(inAddress: boolean): Going {
  const [route, setRoute] = useState<Route>(() => (inAddress ? parse(location.hash) : { page: 'overview' }));
  const seen = useRef(route);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const known = useRef(inAddress ? location.hash : '');
  const show = useCallback((next: Route) => {
    seen.current = next;
    setRoute(next);
  }, []);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    if (timer.current !== undefined) {
      timer.current = undefined;
      if (location.hash === known.current) { // else somebody has gone elsewhere, and the browser is about to tell
        history.replaceState(history.state, '', `#${format(seen.current)}`);
        known.current = location.hash;
      }
    }
  }, []);

  useEffect(() => {
    if (!inAddress) {
      return undefined;
    }
    const moved = (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
      known.current = location.hash;
      show(parse(location.hash));
    };
    addEventListener('hashchange', moved);
    addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('hashchange', moved);
      removeEventListener('pagehide', write);
    };
  }, [inAddress, show, write]);

  const go = useCallback(
    (to: Route) => {
      if (inAddress) {
        write(); // before the step, so that Back comes to what was seen
        location.hash = format(to);
        known.current = location.hash;
      } else {
        show(to);
      }
    },
    [inAddress, show, write],
  );
  const look = useCallback(
    (changes: Readonly<Record<string, string | null>>) => {
      show(changed(seen.current, changes));
      if (inAddress) {
        clearTimeout(timer.current);
        timer.current = setTimeout(write, WRITTEN_AFTER_MILLIS);
      }
    },
    [inAddress, show, write],
  );
  return { route, go, look };
}

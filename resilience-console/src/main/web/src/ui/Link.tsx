import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { Route } from '../route';
import { useSession } from './context';

/** A way to another page of the dashboard. */
export function Link({ to, className, current = false, children }: { to: Route; className?: string; current?: boolean; children: ReactNode }): ReactElement {
  const { go, href } = useSession();
  const follow = (event: MouseEvent): void => {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      go(to);
    }
  };
  return (
    <a href={href(to)} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}

import { useId, type ReactElement, type ReactNode } from 'react';
import type { Loaded } from './load';
import { Icon } from './icons';

/** A part of a page with a heading. */
export function Panel({ title, aside, children, wide = false, kind = '' }: { title: string; aside?: ReactNode; children: ReactNode; wide?: boolean; kind?: '' | 'tall' | 'few' }): ReactElement {
  const id = useId();
  return (
    <section className={`panel${wide ? ' wide' : ''} ${kind}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className="panel-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** What was asked for, or that it is on its way, empty, or refused. */
export function Filled<T>({
  of,
  empty,
  isEmpty = (data: T) => Array.isArray(data) && data.length === 0,
  lines = 3,
  children,
}: {
  of: Loaded<T>;
  empty: string;
  isEmpty?: (data: T) => boolean;
  lines?: number;
  children: (data: T) => ReactNode;
}): ReactElement {
  if (of.data === null) {
    return of.problem === null ? <Skeleton lines={lines} /> : <Refused of={of} />;
  }
  return (
    <>
      {of.problem !== null && <Refused of={of} />}
      {isEmpty(of.data) ? <p className="empty">{empty}</p> : children(of.data)}
    </>
  );
}

export function Skeleton({ lines }: { lines: number }): ReactElement {
  return (
    <div className="skeleton" role="status">
      <span className="unseen">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bar" />
      ))}
    </div>
  );
}

function Refused({ of }: { of: Loaded<unknown> }): ReactElement {
  return (
    <div className="refused" role="alert">
      <Icon shape="warn" />
      <span>{of.problem?.message}</span>
      <button type="button" className="quiet" onClick={of.reload}>
        Try again
      </button>
    </div>
  );
}

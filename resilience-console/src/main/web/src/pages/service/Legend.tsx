import type { ReactElement } from 'react';

/** What the lines of a chart are. */
export function Legend({ of }: { of: [kind: string, name: string][] }): ReactElement {
  return (
    <span className="legend">
      {of.map(([kind, name]) => (
        <span key={name}>
          <i className={`key ${kind}`} aria-hidden="true" />
          {name}
        </span>
      ))}
    </span>
  );
}

import type { ReactElement } from 'react';

/** Names and values. */
export function Facts({ of }: { of: [name: string, value: string][] }): ReactElement {
  return (
    <dl className="facts">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

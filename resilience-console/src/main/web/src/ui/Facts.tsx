import type { ReactElement } from 'react';

const LONG = 24;

/** Names and values; a long value has a line of its own. */
export function Facts({ of }: { of: [name: string, value: string][] }): ReactElement {
  return (
    <dl className="facts">
      {of.map(([name, value]) => (
        <div key={name} className={value.length > LONG ? 'long' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactElement } from 'react';
import type { Argument } from '../../api/types';
import { number } from '../../format';

/** The arguments of a call: their types, and what is in them once they are revealed. */
export function Arguments({ of }: { of: Argument[] }): ReactElement {
  if (of.length === 0) {
    return <p className="hint">Without arguments.</p>;
  }
  return (
    <ol className="arguments">
      {of.map((argument, at) => (
        <li key={at}>
          <code className="type">{argument.type}</code>{' '}
          {argument.redacted === true ? (
            <em>redacted, never shown</em>
          ) : 'value' in argument ? (
            <code className="value">{JSON.stringify(argument.value)}</code>
          ) : (
            <em>{argument.size === undefined ? 'hidden' : `hidden, ${number(argument.size, 'character')}`}</em>
          )}
        </li>
      ))}
    </ol>
  );
}

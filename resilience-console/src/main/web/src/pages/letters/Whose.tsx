import type { ReactElement } from 'react';
import { NAMES } from '../../live/order';
import { changed } from '../../route';
import { usePicture, useSession } from '../../ui/context';

/** Chooses whose letters are shown. */
export function Whose({ service, operation }: { service: string | null; operation: string | null }): ReactElement {
  const { go, route } = useSession();
  const { rows } = usePicture();
  const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort(NAMES.compare);
  const names = sorted([...rows.values()].map((row) => row.service));
  const operations = sorted([...rows.values()].filter((row) => row.service === service).map((row) => row.operation));
  const show = (of: string | null, within: string | null): void =>
    go(changed({ page: 'letters', service: of, operation: within, ...(route.view && { view: route.view }) }, { error: null, after: null }));
  return (
    <>
      <label className="pick">
        <span>Service</span>
        <select value={service ?? ''} onChange={(event) => show(event.target.value || null, null)}>
          <option value="">All</option>
          {withChosen(names, service).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="pick">
        <span>Operation</span>
        <select value={operation ?? ''} disabled={service === null} onChange={(event) => show(service, event.target.value || null)}>
          <option value="">All</option>
          {withChosen(operations, operation).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </>
  );
}

function withChosen(names: string[], chosen: string | null): string[] {
  return chosen === null || names.includes(chosen) ? names : [chosen, ...names];
}

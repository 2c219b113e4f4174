import { useEffect, useRef, type ReactElement } from 'react';
import { count, number } from '../../format';
import type { Filter } from '../../live/order';
import { Icon } from '../../ui/icons';
import { Choice } from '../../ui/Choice';
import { SavedViews } from '../../ui/SavedViews';

export type View = 'operations' | 'services';
export const VIEWS: readonly View[] = ['operations', 'services'];

const FILTER_NAMES: { value: Filter; name: string }[] = [
  { value: 'all', name: 'All' },
  { value: 'trouble', name: 'In trouble' },
  { value: 'open', name: 'Breaker not closed' },
  { value: 'letters', name: 'With dead letters' },
];

const VIEW_NAMES: { value: View; name: string }[] = [
  { value: 'operations', name: 'Operations' },
  { value: 'services', name: 'Services' },
];

/** Search, filter and view of the overview. */
export function Toolbar({
  search,
  onSearch,
  filter,
  onFilter,
  view,
  onView,
  shown,
  total,
  of,
}: {
  search: string;
  onSearch: (text: string) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  view: View;
  onView: (view: View) => void;
  shown: number | null;
  total: number;
  of: View;
}): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useSlash(() => field.current?.focus());
  return (
    <div className="toolbar" role="search">
      <label className="search">
        <Icon shape="search" />
        <span className="unseen">Search services and operations</span>
        <input
          ref={field}
          type="search"
          value={search}
          placeholder="Search, or press /"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      <Choice name="Filter" options={FILTER_NAMES} value={filter} onChange={onFilter} />
      <Choice name="View" options={VIEW_NAMES} value={view} onChange={onView} />
      <SavedViews />
      <span className="toolbar-count" role="status">
        {shown === null ? '' : of === 'services' ? number(shown, 'service') : shown === total ? `${count(total)} operations` : `${count(shown)} of ${count(total)} operations`}
      </span>
    </div>
  );
}

/** Runs on `/`, unless someone is writing. */
function useSlash(run: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.composedPath()[0];
      const writing = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        run();
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}

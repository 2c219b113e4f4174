import type { Row, Wrong } from '../api/types';

/** What the list can be sorted by; `trouble` puts what is wrong first. */
export const SORT_KEYS = ['trouble', 'name', 'calls', 'failures', 'p50', 'p95', 'p99', 'bulkhead', 'letters'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** Which operations are shown. */
export const FILTERS = ['all', 'trouble', 'open', 'letters'] as const;
export type Filter = (typeof FILTERS)[number];

/** A sorting as it stands in an address: `name` upwards, `-calls` downwards. */
export function sortingText(sorting: Sorting): string {
  return (sorting.descending ? '-' : '') + sorting.key;
}

/** The sorting of such a text; the usual one where it names none. */
export function sortingOf(text: string): Sorting {
  const descending = text.startsWith('-');
  const key = SORT_KEYS.find((each) => each === (descending ? text.slice(1) : text));
  return key === undefined ? { key: 'trouble', descending: true } : { key, descending };
}

const GRAVITY: Record<Wrong, number> = { TIME_NOT_WATCHED: 5, BREAKER_OPEN: 5, BREAKER_HALF_OPEN: 4, FAILURE_RATE: 3, BULKHEAD_FULL: 2, DEAD_LETTERS: 2 };

/** How bad what the runtime finds wrong is: 0 is well, from 2 on someone should look. */
export function trouble(row: Row): number {
  return Math.max(row.state === 'DISABLED' || row.deadLetters > 0 ? 1 : 0, ...row.wrong.map((each) => GRAVITY[each]));
}

export function matches(row: Row, words: string[], filter: Filter): boolean {
  const name = `${row.service}/${row.operation}`.toLowerCase();
  return words.every((word) => name.includes(word)) && passes(row, filter);
}

function passes(row: Row, filter: Filter): boolean {
  switch (filter) {
    case 'trouble':
      return trouble(row) >= 2;
    case 'open':
      return row.state === 'OPEN' || row.state === 'FORCED_OPEN' || row.state === 'HALF_OPEN';
    case 'letters':
      return row.deadLetters > 0;
    default:
      return true;
  }
}

export function words(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

/** The rows to show, in their order; equals stand by name, so that nothing jumps. */
export function arranged(rows: Iterable<Row>, search: string, filter: Filter, sorting: Sorting): Row[] {
  const wanted = words(search);
  const shown = [...rows].filter((row) => matches(row, wanted, filter));
  const turn = sorting.descending ? -1 : 1;
  return shown.sort((a, b) => turn * compare(a, b, sorting.key) || byName(a, b));
}

/** The rows in the order that their operations have in `former`; those that are not there follow. */
export function inOrderOf(former: Row[], rows: Row[]): Row[] {
  const places = new Map(former.map((row, place) => [`${row.service}/${row.operation}`, place]));
  const place = (row: Row): number => places.get(`${row.service}/${row.operation}`) ?? former.length;
  return [...rows].sort((a, b) => place(a) - place(b));
}

function compare(a: Row, b: Row, key: SortKey): number {
  return key === 'name' ? byName(a, b) : weight(a, key) - weight(b, key);
}

function weight(row: Row, key: SortKey): number {
  switch (key) {
    case 'calls':
      return row.callsPerSecond;
    case 'failures':
      return row.failureRate ?? -1;
    case 'p50':
      return row.p50Millis ?? -1;
    case 'p95':
      return row.p95Millis ?? -1;
    case 'p99':
      return row.p99Millis ?? -1;
    case 'bulkhead':
      return row.limit === null ? -1 : (row.running + row.waiting) / row.limit;
    case 'letters':
      return row.deadLetters;
    default:
      return trouble(row);
  }
}

/** Names as people sort them: service-2 before service-10. */
export const NAMES = new Intl.Collator('en', { numeric: true });

export function byName(a: Row, b: Row): number {
  return NAMES.compare(a.service, b.service) || NAMES.compare(a.operation, b.operation);
}

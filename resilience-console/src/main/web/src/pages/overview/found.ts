import { useState } from 'react';
import type { FoundOperations, FoundServices, Row, ServiceSums } from '../../api/types';
import { arranged, sortingText, type Filter, type Sorting } from '../../live/order';
import { useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';

export const PART = 200;
const EVERY_MILLIS = 2_000;

/** What a search finds: all of it, or of very many operations a part, which the console chose. */
export interface Found<T> {
  items: T[];
  total: number;
  from: number;
  turn: (from: number) => void;
}

/** A search among operations of which the page does not have all. */
export interface Search {
  words: string;
  filter: Filter;
  sorting: Sorting;
}

/** The rows to show: of those that the page has, if it has all; else asked of the console again and again. */
export function useOperations(rows: ReadonlyMap<string, Row>, total: number, search: Search, wanted: boolean): Found<Row> | null {
  const all = rows.size >= total;
  const { client } = useSession();
  const text = query({ search: search.words, filter: search.filter, sort: sortingText(search.sorting) });
  const [from, turn] = usePart(text);
  const asked = useLoad<FoundOperations | null>(
    'operations?' + text,
    async (signal) => (all || !wanted ? null : client.get<FoundOperations>(`operations?${text}&offset=${from}&limit=${PART}`, signal)),
    all || !wanted ? 0 : EVERY_MILLIS,
    `${from} ${all} ${wanted}`,
  );
  if (all) {
    const items = arranged(rows.values(), search.words, search.filter, search.sorting);
    return { items, total: items.length, from: 0, turn };
  }
  return asked.data === null ? null : { items: asked.data.operations, total: asked.data.total, from, turn };
}

/** Services as the console sums them, where the page does not have all operations. */
export function useServices(search: Search, wanted: boolean): Found<ServiceSums> | null {
  const { client } = useSession();
  const text = query({ search: search.words, filter: search.filter });
  const [from, turn] = usePart(text);
  const asked = useLoad<FoundServices | null>(
    'services?' + text,
    async (signal) => (wanted ? client.get<FoundServices>(`services?${text}&offset=${from}&limit=${PART}`, signal) : null),
    wanted ? EVERY_MILLIS : 0,
    `${from} ${wanted}`,
  );
  return asked.data === null ? null : { items: asked.data.services, total: asked.data.total, from, turn };
}

/** Another search begins with its first part. */
function usePart(search: string): [number, (from: number) => void] {
  const [part, setPart] = useState({ search, from: 0 });
  return [part.search === search ? part.from : 0, (from) => setPart({ search, from })];
}

function query(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

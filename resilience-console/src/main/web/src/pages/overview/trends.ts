import { useEffect, useRef, useState } from 'react';
import type { Row, Trend } from '../../api/types';
import { key } from '../../live/connection';
import { useSession } from '../../ui/context';

const EVERY_MILLIS = 10_000;
const LEAST_PAUSE_MILLIS = 3_000; // however often other rows come into sight
const SETTLED_MILLIS = 250;
const MOST = 100;
const MOST_KEPT = 400;

/** The last minutes of the rows that are seen, asked for again every so often, and when others are seen. */
export function useTrends(seen: Row[]): ReadonlyMap<string, Trend> {
  const { client } = useSession();
  const [trends, setTrends] = useState<ReadonlyMap<string, Trend>>(new Map());
  const latest = useRef(seen);
  latest.current = seen;
  const askedAt = useRef(0);
  const which = seen.map((row) => key(row.service, row.operation)).sort().join('\n');
  useEffect(() => {
    const ended = new AbortController();
    const ask = async (): Promise<void> => {
      const rows = latest.current.slice(0, MOST);
      if (rows.length > 0 && !document.hidden) {
        askedAt.current = Date.now();
        const told = await client.post<Trend[]>('trends', { of: rows.map((row) => [row.service, row.operation]) }).catch(() => null);
        if (told !== null && !ended.signal.aborted) {
          const fresh = rows.map((row, at): [string, Trend] => [key(row.service, row.operation), told[at] ?? { calls: [], failures: [] }]);
          setTrends((former) => new Map([...[...former].slice(-MOST_KEPT), ...fresh])); // a row that comes back is not blank until it is asked for
        }
      }
    };
    const soon = setTimeout(() => void ask(), Math.max(SETTLED_MILLIS, askedAt.current + LEAST_PAUSE_MILLIS - Date.now()));
    const timer = setInterval(() => void ask(), EVERY_MILLIS);
    return () => {
      ended.abort();
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [client, which]);
  return trends;
}

import type { HealthStatus, Row, Wrong } from '../api/types';
import { byName, NAMES, trouble } from './order';

/** A service as the sum of its operations. */
export interface Service {
  name: string;
  status: HealthStatus;
  worst: number;
  operations: Row[];
  refusing: number;
  breakers: number;
  callsPerSecond: number;
  failureRate: number | null;
  deadLetters: number;
  wrong: ReadonlySet<Wrong>;
}

/** The services of some operations, the worst first; `statuses` are those that are not healthy. */
export function services(rows: Iterable<Row>, statuses: Record<string, HealthStatus>): Service[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.service);
    if (group === undefined) {
      grouped.set(row.service, [row]);
    } else {
      group.push(row);
    }
  }
  return [...grouped.entries()].map(([name, group]) => sum(name, group, Object.hasOwn(statuses, name) ? (statuses[name] ?? 'HEALTHY') : 'HEALTHY')).sort(byTrouble);
}

function byTrouble(a: Service, b: Service): number {
  return b.worst - a.worst || NAMES.compare(a.name, b.name);
}

function sum(name: string, rows: Row[], status: HealthStatus): Service {
  const breakers = rows.filter((row) => row.state !== null);
  const refusing = breakers.filter((row) => row.state === 'OPEN' || row.state === 'FORCED_OPEN').length;
  const calls = rows.reduce((all, row) => all + row.callsPerSecond, 0);
  const judged = rows.filter((row) => row.failureRate !== null);
  const weight = judged.reduce((all, row) => all + row.callsPerSecond, 0);
  const failed = judged.reduce((all, row) => all + row.callsPerSecond * (row.failureRate ?? 0), 0);
  return {
    name,
    status,
    worst: Math.max(...rows.map(trouble)),
    operations: [...rows].sort((a, b) => trouble(b) - trouble(a) || byName(a, b)),
    refusing,
    breakers: breakers.length,
    callsPerSecond: calls,
    failureRate: weight === 0 ? null : failed / weight,
    deadLetters: rows.reduce((all, row) => all + row.deadLetters, 0),
    wrong: new Set(rows.flatMap((row) => row.wrong)),
  };
}

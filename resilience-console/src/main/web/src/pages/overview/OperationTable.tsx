import { memo, useRef, useState, type ReactElement } from 'react';
import type { Row, Trend } from '../../api/types';
import { count, millis, percent, rate } from '../../format';
import { key } from '../../live/connection';
import { trouble, type SortKey, type Sorting } from '../../live/order';
import { Icon } from '../../ui/icons';
import { Link } from '../../ui/Link';
import { Meter } from '../../ui/Meter';
import { StateSign } from '../../ui/signs';
import { Next } from '../../ui/Next';
import { useHeldOrder } from '../../ui/held';
import { useWindowed } from '../../ui/windowed';
import { Sparkline } from './Sparkline';
import { useTrends } from './trends';

const COLUMNS: { key: SortKey; name: string; full: string; descending: boolean }[] = [
  { key: 'name', name: 'Operation', full: 'Operation', descending: false },
  { key: 'trouble', name: 'State', full: 'State, what is wrong first', descending: true },
  { key: 'calls', name: 'Calls/s', full: 'Calls per second', descending: true },
  { key: 'failures', name: 'Failing', full: 'Share of calls that fail or are refused', descending: true },
  { key: 'p50', name: 'p50', full: 'Median response time', descending: true },
  { key: 'p95', name: 'p95', full: 'Response time of 95 in 100 calls', descending: true },
  { key: 'p99', name: 'p99', full: 'Response time of 99 in 100 calls', descending: true },
  { key: 'bulkhead', name: 'Bulkhead', full: 'Running and waiting of what may run at once', descending: true },
  { key: 'letters', name: 'Letters', full: 'Dead letters', descending: true },
];

/**
 * The operations; only those in the window are in the document, so that hundreds of them cost nothing. A row stays in its place and shows
 * whatever operation comes there, which is cheaper than moving it; while one has the focus the order is held, so that it shows the same.
 */
export const OperationTable = memo(function OperationTable({ rows, sorting, onSort }: { rows: Row[]; sorting: Sorting; onSort: (sorting: Sorting) => void }): ReactElement {
  const body = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const { from, to, rowHeight } = useWindowed(body, rows.length);
  const shown = useHeldOrder(rows, sorting, focused).slice(from, to);
  const trends = useTrends(shown);
  return (
    <div className="operations" role="table" aria-label="Operations" aria-rowcount={rows.length + 1} aria-colcount={COLUMNS.length + 1}>
      <div role="rowgroup" className="operations-head">
        <div role="row" aria-rowindex={1} className="operation-row head">
          {COLUMNS.slice(0, 2).map((column) => (
            <Heading key={column.key} column={column} sorting={sorting} onSort={onSort} />
          ))}
          <div role="columnheader" className="cell trend">
            15 min
          </div>
          {COLUMNS.slice(2).map((column) => (
            <Heading key={column.key} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={body}
        className="operations-body"
        style={{ height: rows.length * rowHeight }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {shown.map((row, index) => (
          <OperationRow key={from + index} row={row} trend={trends.get(key(row.service, row.operation))} at={from + index} top={(from + index) * rowHeight} />
        ))}
      </div>
    </div>
  );
});

function Heading({ column, sorting, onSort }: { column: (typeof COLUMNS)[number]; sorting: Sorting; onSort: (sorting: Sorting) => void }): ReactElement {
  const current = sorting.key === column.key;
  const sort = (): void => onSort({ key: column.key, descending: current ? !sorting.descending : column.descending });
  return (
    <div role="columnheader" className={`cell ${column.key}`} aria-sort={current ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort" onClick={sort} title={column.full}>
        {column.name}
        {current && <Icon shape={sorting.descending ? 'down' : 'up'} />}
      </button>
    </div>
  );
}

const OperationRow = memo(function OperationRow({ row, trend, at, top }: { row: Row; trend: Trend | undefined; at: number; top: number }): ReactElement {
  const worst = trouble(row);
  return (
    <div role="row" aria-rowindex={at + 2} className={`operation-row ${worst >= 5 ? 'bad' : worst >= 2 ? 'warn' : ''}`} style={{ transform: `translateY(${top}px)` }}>
      <div role="cell" className="cell name">
        <Link to={{ page: 'service', service: row.service, operation: row.operation }} className="row-link">
          <span className="service">{row.service}</span>
          <span className="operation">{row.operation}</span>
        </Link>
      </div>
      <div role="cell" className="cell trouble">
        <StateSign state={row.state} />
        <Next row={row} className="probe" />
      </div>
      <div role="cell" className="cell trend">
        <Sparkline trend={trend} />
      </div>
      <Figure of="calls" name="Calls/s" value={rate(row.callsPerSecond)} />
      <Figure of="failures" name="Failing" value={percent(row.failureRate)} bad={row.wrong.includes('FAILURE_RATE')} />
      <Figure of="p50" name="p50" value={millis(row.p50Millis)} />
      <Figure of="p95" name="p95" value={millis(row.p95Millis)} />
      <Figure of="p99" name="p99" value={millis(row.p99Millis)} />
      <div role="cell" className="cell bulkhead">
        <Meter running={row.running} waiting={row.waiting} limit={row.limit} />
      </div>
      <Figure of="letters" name="Letters" value={count(row.deadLetters)} bad={row.wrong.includes('DEAD_LETTERS')} />
    </div>
  );
});

function Figure({ of, name, value, bad = false }: { of: SortKey; name: string; value: string; bad?: boolean }): ReactElement {
  return (
    <div role="cell" className={`cell figure ${of}${bad ? ' bad' : ''}`}>
      <span className="cell-name" aria-hidden="true">
        {name}
      </span>
      {value}
    </div>
  );
}

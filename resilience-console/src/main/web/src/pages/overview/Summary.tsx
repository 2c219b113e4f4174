import type { ReactElement } from 'react';
import type { Overview, Row } from '../../api/types';
import { count, number, percent, rate } from '../../format';
import { trouble } from '../../live/order';
import { HEALTH_SHAPE, Icon } from '../../ui/icons';

const MOST_REASONS = 4;

/** One sentence on how all is, with the reasons, and the sums. */
export function Summary({ health, rows }: { health: Overview['health']; rows: ReadonlyMap<string, Row> }): ReactElement {
  const all = [...rows.values()];
  const troubled = all.filter((row) => trouble(row) >= 2).length;
  return (
    <section className={`summary ${health.status.toLowerCase()}`} aria-labelledby="summary-head">
      <div className="summary-say">
        <span className="summary-sign">
          <Icon shape={HEALTH_SHAPE[health.status]} large />
        </span>
        <div>
          <h1 id="summary-head">{headline(health.status, troubled, all.length)}</h1>
          <Reasons reasons={health.reasons} />
        </div>
      </div>
      <Sums rows={all} />
    </section>
  );
}

function headline(status: Overview['health']['status'], troubled: number, all: number): string {
  if (status === 'HEALTHY') {
    return troubled === 0 ? 'All is well' : `Healthy, ${number(troubled, 'operation')} to look at`;
  }
  const word = status === 'CRITICAL' ? 'Critical' : 'Degraded';
  return troubled === 0 ? word : `${word}: ${count(troubled)} of ${number(all, 'operation')} in trouble`;
}

function Reasons({ reasons }: { reasons: string[] }): ReactElement {
  if (reasons.length === 0) {
    return <p className="summary-calm">Nothing is refused, nothing is full.</p>;
  }
  return (
    <ul className="reasons">
      {reasons.slice(0, MOST_REASONS).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {reasons.length > MOST_REASONS && <li className="more">and {reasons.length - MOST_REASONS} more</li>}
    </ul>
  );
}

function Sums({ rows }: { rows: Row[] }): ReactElement {
  const calls = rows.reduce((sum, row) => sum + row.callsPerSecond, 0);
  const failing = rows.reduce((sum, row) => sum + row.callsPerSecond * (row.failureRate ?? 0), 0);
  const open = rows.filter((row) => row.state === 'OPEN' || row.state === 'FORCED_OPEN').length;
  const letters = rows.reduce((sum, row) => sum + row.deadLetters, 0);
  return (
    <dl className="sums">
      <Sum name="Calls per second" value={rate(calls)} />
      <Sum name="Failing" value={calls === 0 ? percent(null) : percent(failing / calls)} bad={calls > 0 && failing / calls > 0.1} />
      <Sum name="Breakers open" value={count(open)} bad={open > 0} />
      <Sum name="Dead letters" value={count(letters)} bad={letters > 10} />
    </dl>
  );
}

function Sum({ name, value, bad = false }: { name: string; value: string; bad?: boolean }): ReactElement {
  return (
    <div className={bad ? 'sum bad' : 'sum'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { Overview, Sums as Totals } from '../../api/types';
import { count, number, percent, rate } from '../../format';
import { HEALTH_SHAPE, Icon } from '../../ui/icons';

const MOST_REASONS = 4;

/** One sentence on how all is, with the reasons, and the sums. */
export function Summary({ health, sums }: { health: Overview['health']; sums: Totals }): ReactElement {
  return (
    <section className={`summary ${health.status.toLowerCase()}`} aria-labelledby="summary-head">
      <div className="summary-say">
        <span className="summary-sign">
          <Icon shape={HEALTH_SHAPE[health.status]} large />
        </span>
        <div>
          <h1 id="summary-head">{headline(health.status, sums.wrong, sums.operations)}</h1>
          <Reasons reasons={health.reasons} />
        </div>
      </div>
      <Sums sums={sums} wrong={health.wrong} />
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
    return <p className="summary-calm">Nothing is refused, nothing is full, no letters pile up.</p>;
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

/** Refused calls count as failing: to who made them they are. */
function Sums({ sums, wrong }: { sums: Totals; wrong: Overview['health']['wrong'] }): ReactElement {
  return (
    <dl className="sums">
      <Sum name="Calls per second" value={rate(sums.callsPerSecond)} />
      <Sum name="Failing or refused" value={percent(sums.failureRate)} bad={wrong.includes('FAILURE_RATE')} />
      <Sum name="Breakers open" value={count(sums.open)} bad={sums.open > 0} />
      <Sum name="Dead letters" value={count(sums.deadLetters)} bad={wrong.includes('DEAD_LETTERS')} />
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

import type { ReactElement } from 'react';
import { path } from '../../api/client';
import type { Metrics, Row, Why } from '../../api/types';
import { spoken } from '../../format';
import { useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Next } from '../../ui/Next';
import { Since } from '../../ui/Since';
import { StateSign } from '../../ui/signs';
import { BulkheadPanel } from './BulkheadPanel';
import { CountsPanel } from './CountsPanel';
import { Charts } from './Charts';
import { Controls } from './Controls';
import { FailuresPanel } from './FailuresPanel';
import { LettersPanel } from './LettersPanel';
import { SettingsPanel } from './SettingsPanel';
import { WhyPanel } from './WhyPanel';
import { metricsOf } from './metricsOf';

/** One operation in full. */
export function OperationDetail({ row, turn, onDone }: { row: Row; turn: number; onDone: () => void }): ReactElement {
  const { client } = useSession();
  const { service, operation } = row;
  const why = useLoad<(Why & { since: number }) | null>(
    `${service}/${operation}`,
    (signal) => (row.state === null ? Promise.resolve(null) : client.get<Why>(path('why', service, operation), signal).then((seen) => ({ ...seen, since: Date.now() - seen.inStateMs }))),
    10_000,
    `${turn} ${row.state}`,
  );
  const metrics = useLoad<Metrics | null>(`${service}/${operation}`, (signal) => metricsOf(client, service, operation, signal), 5_000);
  return (
    <>
      <section className={`state-head ${(row.state ?? 'none').toLowerCase()}`} aria-label={`State of ${operation}`}>
        <div>
          <h2 className="state-name">{operation}</h2>
          <p className="state-line">
            <StateSign state={row.state} large />
            <Next row={row} className="countdown" />
            {why.data !== null && <Since at={why.data.since} />}
          </p>
          <p className="state-why">{why.data === null ? '' : spoken(why.data.reason)}</p>
        </div>
        <Controls target={{ service, operation }} states={[row.state]} breaker={row.state !== null} onDone={onDone} />
      </section>
      <div className="panels">
        <Charts service={service} operation={operation} turn={turn} />
        {row.state !== null && <WhyPanel of={why} />}
        {row.state !== null && <FailuresPanel of={why} />}
        <BulkheadPanel row={row} of={metrics} />
        <CountsPanel of={metrics} />
        <LettersPanel service={service} operation={operation} turn={turn} />
        <SettingsPanel service={service} operation={operation} breaker={row.state !== null} turn={turn} />
      </div>
    </>
  );
}

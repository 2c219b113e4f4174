import { useMemo, useState, type ReactElement } from 'react';
import { path } from '../../api/client';
import type { History, Range } from '../../api/types';
import { Chart } from '../../charts/Chart';
import { bridged, end, extremes, stretches, successRates, thinned, times } from '../../charts/series';
import { StateBand } from '../../charts/StateBand';
import { millis, percent, rate } from '../../format';
import { Choice } from '../../ui/Choice';
import { useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';

const RANGES: { value: Range; name: string }[] = [
  { value: '15m', name: '15 min' },
  { value: '1h', name: '1 hour' },
  { value: '1d', name: '1 day' },
];
const EVERY_MILLIS: Record<Range, number> = { '15m': 2_000, '1h': 10_000, '1d': 60_000 };
const WORDS: Record<Range, string> = { '15m': 'the last 15 minutes', '1h': 'the last hour', '1d': 'the last day' };
const MOST_POINTS = 480;
const BRIDGED_SECONDS = 30;

/** The states, success rate and response times over time, on one axis. */
export function Charts({ service, operation, turn }: { service: string; operation: string | null; turn: number }): ReactElement {
  const { client } = useSession();
  const [range, setRange] = useState<Range>('15m');
  const history = useLoad<History>(
    `${service}/${operation ?? ''} ${range}`,
    (signal) => client.get<History>(`${path('history', service, operation)}?range=${range}`, signal),
    EVERY_MILLIS[range],
  );
  void turn;
  return (
    <Panel wide title="Over time" aside={<Choice name="Time range" options={RANGES} value={range} onChange={setRange} />}>
      <Filled of={history} empty="Nothing was measured in this time." isEmpty={(data) => data.calls.every((calls) => calls === null || calls === 0) && data.states.length === 0} lines={8}>
        {(data) => <Lines history={data} range={range} bands={operation !== null} />}
      </Filled>
    </Panel>
  );
}

const percents = (value: number): string => `${Math.round(value * 100)} %`;

function Lines({ history: full, range, bands }: { history: History; range: Range; bands: boolean }): ReactElement {
  const drawn = useMemo(() => {
    const history = thinned(full, MOST_POINTS);
    const seconds = history.stepMillis / 1_000;
    const perSecond = (column: (number | null)[]): (number | null)[] => column.map((value) => (value === null ? null : value / seconds));
    const lasting = Math.max(2, Math.ceil(BRIDGED_SECONDS / seconds));
    const smooth = (column: (number | null)[]): (number | null)[] => bridged(column, lasting);
    return {
      history,
      xs: times(history),
      success: smooth(successRates(history)),
      latencies: { p50: smooth(history.p50Millis), p95: smooth(history.p95Millis), p99: smooth(history.p99Millis) },
      stretches: stretches(history),
      calls: perSecond(history.calls),
      refused: perSecond(history.refused),
    };
  }, [full]);
  const { history, xs, success } = drawn;
  const to = end(history);
  const from = history.from;
  const rates = extremes(success);
  const p95 = extremes(history.p95Millis);
  const calls = extremes(drawn.calls);
  const when = WORDS[range];
  return (
    <div className="charts">
      {bands && drawn.stretches.length > 0 && (
        <figure>
          <figcaption>
            State
            <Legend of={[['closed', 'closed'], ['half_open', 'half-open'], ['open', 'open'], ['forced_open', 'forced']]} />
          </figcaption>
          <StateBand stretches={drawn.stretches} from={from} to={to} />
        </figure>
      )}
      <figure>
        <figcaption>
          Success rate
          {rates !== null && <span className="chart-now">{percent(rates.last)}</span>}
        </figcaption>
        <Chart
          xs={xs}
          from={from}
          to={to}
          bounds={[0, 1.02]}
          format={percents}
          lines={[{ name: 'success', colour: '--good', values: success, fill: true }]}
          summary={rates === null ? `No calls in ${when}.` : `Success rate in ${when}: now ${percent(rates.last)}, lowest ${percent(rates.low)}.`}
        />
      </figure>
      <figure>
        <figcaption>
          Response time
          <Legend of={[['p50', 'p50'], ['p95', 'p95'], ['p99', 'p99']]} />
          {p95 !== null && <span className="chart-now">p95 {millis(p95.last)}</span>}
        </figcaption>
        <Chart
          xs={xs}
          from={from}
          to={to}
          format={millis}
          lines={[
            { name: 'p50', colour: '--p50', values: drawn.latencies.p50 },
            { name: 'p95', colour: '--p95', values: drawn.latencies.p95, dash: [8, 3] },
            { name: 'p99', colour: '--p99', values: drawn.latencies.p99, dash: [2, 3] },
          ]}
          summary={p95 === null ? `No response times in ${when}.` : `Response time of 95 in 100 calls in ${when}: now ${millis(p95.last)}, highest ${millis(p95.high)}.`}
        />
      </figure>
      <figure>
        <figcaption>
          Calls per second
          <Legend of={[['p50', 'all'], ['turned-away', 'refused']]} />
          {calls !== null && <span className="chart-now">{rate(calls.last)}</span>}
        </figcaption>
        <Chart
          xs={xs}
          from={from}
          to={to}
          format={rate}
          height={110}
          lines={[
            { name: 'calls', colour: '--p50', values: drawn.calls },
            { name: 'refused', colour: '--bad', values: drawn.refused, dash: [4, 3] },
          ]}
          summary={calls === null ? `No calls in ${when}.` : `Calls per second in ${when}: now ${rate(calls.last)}, at most ${rate(calls.high)}.`}
        />
      </figure>
    </div>
  );
}

function Legend({ of }: { of: [kind: string, name: string][] }): ReactElement {
  return (
    <span className="legend">
      {of.map(([kind, name]) => (
        <span key={name}>
          <i className={`key ${kind}`} aria-hidden="true" />
          {name}
        </span>
      ))}
    </span>
  );
}

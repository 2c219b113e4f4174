import { useId, useMemo, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { History, Mark, Range } from '../../api/types';
import { Chart, type Line, type Shared } from '../../charts/Chart';
import { markNear, markText } from '../../charts/marks';
import { bridged, end, extremes, stateAt, stretches, successRates, thinned, times, within } from '../../charts/series';
import { StateBand } from '../../charts/StateBand';
import { millis, moment, percent, rate, STATE_WORDS, UNKNOWN } from '../../format';
import { Legend } from './Legend';
import { Marks } from './Marks';

const LENGTH_MILLIS: Record<Range, number> = { '15m': 15 * 60_000, '1h': 60 * 60_000, '1d': 24 * 60 * 60_000 };
const WORDS: Record<Range, string> = { '15m': 'the last 15 minutes', '1h': 'the last hour', '1d': 'the last day' };
const MOST_POINTS = 480;
const BRIDGED_SECONDS = 30;
const percents = (value: number): string => `${Math.round(value * 100)} %`;

interface Asked {
  history: History;
  range: Range;
  bands: boolean;
  marks: Mark[];
  zoom: { from: number; to: number } | null;
  onZoom: (from: number, to: number) => void;
}

/** Charts under one another with one pointer for all: where it is, each tells its value. The axis is as long as the range, measured or not. */
export function Lines({ history: full, range, bands, marks, zoom, onZoom }: Asked): ReactElement {
  const [at, setAt] = useState<number | null>(null);
  const group = useId();
  const drawn = useDrawn(full);
  const to = zoom?.to ?? end(full);
  const from = zoom?.from ?? end(full) - LENGTH_MILLIS[range];
  const { xs } = drawn;
  const moved = at === null ? null : (xs[at] ?? null);
  const shared: Shared = { group, xs, from, to, marks, at: moved === null ? null : at, onAt: setAt, onZoom };
  const when = WORDS[range];
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.min(xs.length - 1, Math.max(0, (at ?? xs.length) + step)));
    }
  };
  const value = (column: (number | null)[], format: (value: number) => string): ReactNode => {
    const seen = at === null ? [...column].reverse().find((each) => each !== null) : column[at];
    return <span className={at === null ? 'chart-now' : 'chart-now pointed'}>{seen == null ? UNKNOWN : format(seen)}</span>;
  };
  const near = moved === null ? null : markNear(marks, moved, Math.max(drawn.step, (to - from) / 100));
  const chart = (name: string, lines: Line[], format: (value: number) => string, more: { bounds?: [number, number]; height?: number } = {}): ReactNode => (
    <Chart shared={shared} lines={lines} format={format} summary={summary(name, lines[0]?.values ?? [], format, when)} {...more} />
  );
  return (
    <div className="charts" role="group" aria-label="Charts; the arrow keys move the pointer" tabIndex={0} onKeyDown={move}>
      <p className="pointed-at" role="status">
        {moved === null ? 'Point at a chart for its values; draw over a stretch to enlarge it.' : `${moment(moved)}${near === null ? '' : `, ${markText(near)}`}`}
      </p>
      {bands && drawn.stretches.length > 0 && (
        <figure>
          <figcaption>
            State
            <Legend of={[['closed', 'closed'], ['half_open', 'half-open'], ['open', 'open'], ['forced_open', 'forced']]} />
            {moved !== null && <span className="chart-now pointed">{stateWord(drawn.stretches, moved)}</span>}
          </figcaption>
          <StateBand stretches={within(drawn.stretches, from, to)} from={from} to={to} at={moved} />
        </figure>
      )}
      <figure>
        <figcaption>Success rate {value(drawn.success, percent)}</figcaption>
        {chart('Success rate', drawn.successLines, percents, { bounds: [0, 1.02] })}
      </figure>
      {drawn.latencies.map(([name, words, lines]) => (
        <figure key={name}>
          <figcaption>
            Response time, {name} <span className="hint">{words}</span> {value(lines[0]?.values ?? [], millis)}
          </figcaption>
          {chart(`Response time, ${name}`, lines, millis, { height: 96 })}
        </figure>
      ))}
      <figure>
        <figcaption>
          Calls per second
          <Legend of={[['p50', 'all'], ['turned-away', 'refused']]} />
          {value(drawn.calls, rate)}
          {at !== null && <span className="chart-now pointed refused-now">{rate(drawn.refused[at] ?? 0)} refused</span>}
        </figcaption>
        {chart('Calls per second', drawn.callLines, rate, { height: 110 })}
      </figure>
      <Marks of={marks.filter((mark) => mark.at >= from && mark.at <= to)} />
    </div>
  );
}

function useDrawn(full: History) {
  return useMemo(() => {
    const history = thinned(full, MOST_POINTS);
    const seconds = history.stepMillis / 1_000;
    const perSecond = (column: (number | null)[]): (number | null)[] => column.map((value) => (value === null ? null : value / seconds));
    const lasting = Math.max(2, Math.ceil(BRIDGED_SECONDS / seconds));
    const smooth = (column: (number | null)[]): (number | null)[] => bridged(column, lasting);
    const success = smooth(successRates(history));
    const calls = perSecond(history.calls);
    const refused = perSecond(history.refused);
    const latency = (name: 'p50' | 'p95' | 'p99', words: string, column: (number | null)[]): [string, string, Line[]] => [name, words, [{ name, colour: `--${name}`, values: smooth(column) }]];
    const successLines: Line[] = [{ name: 'success', colour: '--good', values: success, fill: true }];
    const callLines: Line[] = [
      { name: 'calls', colour: '--p50', values: calls },
      { name: 'refused', colour: '--bad', values: refused, dash: [4, 3] },
    ];
    const latencies = [
      latency('p50', 'half of the calls are faster', history.p50Millis),
      latency('p95', '95 in 100 are faster', history.p95Millis),
      latency('p99', '99 in 100 are faster', history.p99Millis),
    ];
    return { xs: times(history), step: history.stepMillis, stretches: stretches(history), success, successLines, latencies, calls, refused, callLines };
  }, [full]);
}

function stateWord(of: ReturnType<typeof stretches>, at: number): string {
  const state = stateAt(of, at);
  return state === null ? UNKNOWN : STATE_WORDS[state];
}

function summary(name: string, values: (number | null)[], format: (value: number) => string, when: string): string {
  const seen = extremes(values);
  return seen === null ? `${name}: nothing in ${when}.` : `${name} in ${when}: now ${format(seen.last)}, from ${format(seen.low)} to ${format(seen.high)}.`;
}

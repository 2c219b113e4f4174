import { useEffect, useRef, type ReactElement } from 'react';
import uPlot from 'uplot';
import { useScheme } from './scheme';

const SECONDS_SHOWN_MILLIS = 8 * 60_000;

/** One line of a chart; `colour` names a custom property of the stylesheet. */
export interface Line {
  name: string;
  colour: string;
  values: (number | null)[];
  dash?: number[];
  fill?: boolean;
}

interface Shown {
  xs: number[];
  lines: Line[];
  from: number;
  to: number;
  format: (value: number) => string;
  bounds?: [number, number];
  summary: string;
  height?: number;
}

/** A chart over time; `summary` tells what it shows to those who don't see it, and stands in its place when there is nothing to show. */
export function Chart(chart: Shown): ReactElement {
  const blank = chart.lines.every((line) => line.values.every((value) => value === null));
  return blank ? <p className="chart-blank">{chart.summary}</p> : <Plot {...chart} />;
}

function Plot({
  xs,
  lines,
  from,
  to,
  format,
  bounds,
  summary,
  height = 150,
}: Shown): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useScheme();
  const plot = useRef<uPlot | null>(null);
  const latest = useRef({ from, to, format });
  latest.current = { from, to, format };
  const shape = JSON.stringify([lines.map((line) => [line.name, line.colour, line.dash, line.fill]), bounds, height, scheme]);

  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return undefined;
    }
    const made = new uPlot(options(element, lines, bounds, height, latest), data(xs, lines), element);
    plot.current = made;
    const watcher = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height }));
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [shape]);

  useEffect(() => plot.current?.setData(data(xs, lines)), [xs, lines, from, to]);

  return <div className="chart" ref={place} role="img" aria-label={summary} />;
}

function data(xs: number[], lines: Line[]): uPlot.AlignedData {
  return [xs.map((x) => x / 1_000), ...lines.map((line) => line.values)];
}

type Latest = { readonly current: { from: number; to: number; format: (value: number) => string } };

function options(element: HTMLElement, lines: Line[], bounds: [number, number] | undefined, height: number, latest: Latest): uPlot.Options {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const axis: uPlot.Axis = {
    stroke: colour('--ink-2'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: `12px ${style.fontFamily}`,
  };
  return {
    width: element.clientWidth || 300,
    height,
    legend: { show: false },
    cursor: { show: false },
    select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    padding: [8, 4, 0, 0],
    scales: {
      x: { range: () => [latest.current.from / 1_000, latest.current.to / 1_000] },
      y: { range: (_plot, _low, high) => bounds ?? [0, Math.max(high ?? 0, 1) * 1.1] },
    },
    axes: [
      { ...axis, size: 26, space: 90, values: (_plot, splits) => splits.map((at) => clock(at * 1_000, latest.current.to - latest.current.from)) },
      { ...axis, size: 62, space: 36, values: (_plot, splits) => splits.map((value) => latest.current.format(value)) },
    ],
    series: [
      {},
      ...lines.map((line) => ({
        label: line.name,
        stroke: colour(line.colour),
        width: 2,
        points: { show: false },
        spanGaps: false,
        ...(line.dash === undefined ? {} : { dash: line.dash }),
        ...(line.fill === true ? { fill: colour(`${line.colour}-bg`) } : {}),
      })),
    ],
  };
}

function clock(at: number, span: number): string {
  const seconds = span < SECONDS_SHOWN_MILLIS ? ({ second: '2-digit' } as const) : {};
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...seconds });
}

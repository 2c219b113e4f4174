import { useEffect, useRef, type ReactElement } from 'react';
import uPlot from 'uplot';
import type { Mark } from '../api/types';
import { options, type Latest } from './options';
import { useScheme } from './scheme';

/** One line of a chart; `colour` names a custom property of the stylesheet. */
export interface Line {
  name: string;
  colour: string;
  values: (number | null)[];
  dash?: number[];
  fill?: boolean;
}

/** What all charts of a page have in common: their time, their marks, and the pointer that is on all of them at once. */
export interface Shared {
  group: string;
  xs: number[];
  from: number;
  to: number;
  marks: Mark[];
  /** The point that is looked at, by its place among `xs`. */
  at: number | null;
  onAt: (at: number | null) => void;
  onZoom: (from: number, to: number) => void;
}

interface Shown {
  shared: Shared;
  lines: Line[];
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

function Plot({ shared, lines, format, bounds, summary, height = 150 }: Shown): ReactElement {
  const { xs, from, to, marks, at, group } = shared;
  const place = useRef<HTMLDivElement>(null);
  const scheme = useScheme();
  const plot = useRef<uPlot | null>(null);
  const latest = useRef<Latest>({ ...shared, format });
  latest.current = { ...shared, format };
  const shape = JSON.stringify([lines.map((line) => [line.name, line.colour, line.dash, line.fill]), bounds, height, scheme, group]);

  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return undefined;
    }
    const made = new uPlot(options(element, lines, bounds, height, group, latest), data(xs, lines), element);
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
  useEffect(() => plot.current?.redraw(false), [marks]);
  useEffect(() => {
    const made = plot.current;
    if (made !== null && at !== null && made.cursor.idx !== at) {
      made.setCursor({ left: made.valToPos((xs[at] ?? 0) / 1_000, 'x'), top: 0 }, false);
    }
  }, [at]);

  return <div className="chart" ref={place} role="img" aria-label={summary} />;
}

function data(xs: number[], lines: Line[]): uPlot.AlignedData {
  return [xs.map((x) => x / 1_000), ...lines.map((line) => line.values)];
}

import type uPlot from 'uplot';
import type { Line, Shared } from './Chart';
import { MARK_COLOURS, markKind } from './marks';

const SECONDS_SHOWN_MILLIS = 8 * 60_000;
const LEAST_ZOOM_PIXELS = 8;
const NEAR = 50;

/** What a plot reads anew each time it draws. */
export type Latest = Shared & { format: (value: number) => string };

export function options(element: HTMLElement, lines: Line[], bounds: [number, number] | undefined, height: number, group: string, latest: { readonly current: Latest }): uPlot.Options {
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
    cursor: { y: false, sync: { key: group }, drag: { x: true, y: false, setScale: false }, points: { size: 7 } },
    padding: [8, 4, 0, 0],
    hooks: {
      draw: [(plot) => drawMarks(plot, latest.current, colour)],
      setCursor: [(plot) => latest.current.onAt(pointed(plot, latest.current))],
      setSelect: [(plot) => zoom(plot, latest.current)],
    },
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

/** The point under the pointer; null where nothing was measured anywhere near. */
function pointed(plot: uPlot, { xs, from, to }: Latest): number | null {
  const { idx, left } = plot.cursor;
  if (idx == null || left === undefined || left < 0) {
    return null;
  }
  const away = Math.abs((xs[idx] ?? 0) - plot.posToVal(left, 'x') * 1_000);
  return away > Math.max((to - from) / NEAR, (xs[1] ?? 0) - (xs[0] ?? 0)) ? null : idx;
}

function drawMarks(plot: uPlot, { marks, from, to }: Latest, colour: (name: string) => string): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.lineWidth = devicePixelRatio * 1.5;
  ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
  for (const mark of marks) {
    if (mark.at >= from && mark.at <= to) {
      const x = plot.valToPos(mark.at / 1_000, 'x', true);
      ctx.strokeStyle = colour(MARK_COLOURS[markKind(mark)]);
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
    }
  }
  ctx.restore();
}

/** What was drawn over with the pointer is shown larger; by the plot over which it was drawn. */
function zoom(plot: uPlot, { onZoom }: Latest): void {
  const { left, width } = plot.select;
  if (width >= LEAST_ZOOM_PIXELS) {
    const from = plot.posToVal(left, 'x') * 1_000;
    const to = plot.posToVal(left + width, 'x') * 1_000;
    plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    onZoom(Math.round(from), Math.round(to));
  }
}

function clock(at: number, span: number): string {
  const seconds = span < SECONDS_SHOWN_MILLIS ? ({ second: '2-digit' } as const) : {};
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', ...seconds });
}

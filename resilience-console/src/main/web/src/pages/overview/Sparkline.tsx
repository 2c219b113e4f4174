import { memo, useLayoutEffect, useRef, type ReactElement } from 'react';
import type { Trend } from '../../api/types';
import { useScheme } from '../../charts/scheme';

const WIDTH = 90;
const HEIGHT = 26;
const STEPS = 45;
const COLOURS = new Map<string, [calls: string, failures: string]>();

/**
 * The calls of the last minutes as small bars, failed ones at their foot; the row has the figures. It is painted, not built: drawing one
 * anew changes nothing of the document, so that a list full of them costs no layout.
 */
export const Sparkline = memo(function Sparkline({ trend }: { trend: Trend | undefined }): ReactElement {
  const place = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  const ratio = devicePixelRatio;
  useLayoutEffect(() => {
    const context = place.current?.getContext('2d');
    if (place.current !== null && context != null) {
      draw(context, trend, coloursOf(scheme, place.current), ratio);
    }
  }, [trend, scheme, ratio]);
  return <canvas ref={place} className="spark" width={WIDTH * ratio} height={HEIGHT * ratio} aria-hidden="true" />;
});

function coloursOf(scheme: string, element: HTMLElement): [string, string] {
  const known = COLOURS.get(scheme);
  if (known !== undefined) {
    return known;
  }
  const style = getComputedStyle(element);
  const read: [string, string] = [style.getPropertyValue('--p50').trim(), style.getPropertyValue('--bad').trim()];
  COLOURS.set(scheme, read);
  return read;
}

function draw(context: CanvasRenderingContext2D, trend: Trend | undefined, [calls, failures]: [string, string], ratio: number): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, WIDTH, HEIGHT);
  const all = trend?.calls ?? [];
  const most = Math.max(1, ...all);
  const from = STEPS - all.length; // the newest stands at the right
  const bar = WIDTH / STEPS;
  const bars = (column: number[], colour: string): void => {
    context.fillStyle = colour;
    column.forEach((value, at) => {
      const height = value === 0 ? 0 : Math.max(1, (value / most) * HEIGHT);
      context.fillRect((from + at) * bar, HEIGHT - height, bar - 0.5, height);
    });
  };
  bars(all, calls);
  bars(trend?.failures ?? [], failures);
}

import type { ReactElement } from 'react';
import type { BreakerState, HealthStatus } from '../api/types';

/** Signs that differ in shape, so that no colour has to be seen. */
const SHAPES = {
  check: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path className="cut" d="M4.5 8.2 7 10.7l4.6-5" />
    </>
  ),
  half: (
    <>
      <circle className="line" cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" />
    </>
  ),
  stop: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path className="cut" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  lock: (
    <>
      <rect x="2.5" y="6.8" width="11" height="8" rx="1.5" />
      <path className="line" d="M5 7V4.8a3 3 0 0 1 6 0V7" />
    </>
  ),
  off: (
    <>
      <circle className="line" cx="8" cy="8" r="6.2" />
      <path className="line" d="m3.8 12.2 8.4-8.4" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1 15.4 14.4H.6z" />
      <path className="cut" d="M8 5.6v4m0 2v.4" />
    </>
  ),
  none: <path className="line" d="M4 8h8" />,
  search: (
    <>
      <circle className="line" cx="7" cy="7" r="4.6" />
      <path className="line" d="m10.4 10.4 4 4" />
    </>
  ),
  mark: (
    <>
      <path className="line" d="M1 8h4l1.6-4.4L9.4 12.4 11 8h4" />
    </>
  ),
  arrow: <path className="line" d="m6 3.5 4.5 4.5L6 12.5" />,
  close: <path className="line" d="m4 4 8 8m0-8-8 8" />,
  up: <path d="M8 4 12.5 11h-9z" />,
  down: <path d="M8 12 3.5 5h9z" />,
} as const;

export type Shape = keyof typeof SHAPES;

export function Icon({ shape, large = false }: { shape: Shape; large?: boolean }): ReactElement {
  return (
    <svg className={large ? 'icon large' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[shape]}
    </svg>
  );
}

export const STATE_SHAPE: Record<BreakerState, Shape> = {
  CLOSED: 'check',
  HALF_OPEN: 'half',
  OPEN: 'stop',
  FORCED_OPEN: 'lock',
  DISABLED: 'off',
};

export const HEALTH_SHAPE: Record<HealthStatus, Shape> = { HEALTHY: 'check', DEGRADED: 'warn', CRITICAL: 'stop' };

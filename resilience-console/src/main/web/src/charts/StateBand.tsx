import type { ReactElement } from 'react';
import type { BreakerState } from '../api/types';
import { duration, moment, STATE_WORDS } from '../format';
import type { Stretch } from './series';

/** How high a state stands in the band, so that it is not told by colour alone. */
const HEIGHTS: Record<BreakerState, number> = { CLOSED: 6, DISABLED: 10, HALF_OPEN: 18, OPEN: 30, FORCED_OPEN: 30 };
const HEIGHT = 30;

/** The states of a breaker over time. */
export function StateBand({ stretches, from, to, at }: { stretches: Stretch[]; from: number; to: number; at: number | null }): ReactElement {
  const length = Math.max(1, to - from);
  const summary = stretches
    .filter((each) => each.state !== 'CLOSED')
    .slice(-5)
    .map((each) => `${STATE_WORDS[each.state]} from ${moment(each.from)} for ${duration(each.to - each.from)}`)
    .join('; ');
  return (
    <div className="band">
      <svg viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={`States of the breaker. ${summary === '' ? 'Closed all the time' : summary}`}>
        {stretches.map((each) => (
          <rect
            key={each.from}
            className={each.state.toLowerCase()}
            x={((each.from - from) / length) * 1000}
            width={Math.max(2, ((each.to - each.from) / length) * 1000)}
            y={HEIGHT - HEIGHTS[each.state]}
            height={HEIGHTS[each.state]}
          >
            <title>{`${STATE_WORDS[each.state]}, ${moment(each.from)}, for ${duration(each.to - each.from)}`}</title>
          </rect>
        ))}
        {at !== null && <line className="pointer" x1={((at - from) / length) * 1000} x2={((at - from) / length) * 1000} y1={0} y2={HEIGHT} />}
      </svg>
    </div>
  );
}

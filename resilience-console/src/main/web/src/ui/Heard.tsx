import type { ReactElement } from 'react';
import { duration } from '../format';
import { useClock } from './clock';
import { usePicture, useSession } from './context';
import { Icon } from './icons';

const STALE_MILLIS = 10_000;

/** Says how fresh the picture is: live, by polling, stale, or that the console is gone. */
export function Heard(): ReactElement {
  const now = useClock();
  const { phase, problem } = usePicture();
  const heardAt = useSession().connection.heardAt();
  const age = heardAt === 0 ? 0 : now - heardAt;
  const stale = heardAt > 0 && age > STALE_MILLIS;
  const state = phase === 'live' && stale ? 'stale' : phase;
  const words = { connecting: 'Connecting', live: 'Live', polling: 'Every 5 s', stale: 'Stale', gone: 'Console gone' }[state];
  return (
    <span className={`heard ${state}`} title={problem ?? undefined}>
      <span className="dot" aria-hidden="true" />
      <span role="status">{words}</span>
      {stale && <span className="age">{duration(age)} old</span>}
    </span>
  );
}

/** Says above the page that what it shows is old, and why. */
export function Outage(): ReactElement | null {
  const { phase, problem } = usePicture();
  if (phase !== 'gone' && (phase !== 'polling' || problem === null)) {
    return null;
  }
  const gone = phase === 'gone';
  return (
    <p className={gone ? 'outage bad' : 'outage'} role={gone ? 'alert' : 'status'}>
      <Icon shape="warn" />
      <span>
        {gone ? `What you see is old: ${problem ?? 'the console is gone'}. ` : `Live events do not come: ${problem ?? ''}. `}
        {gone ? 'The page tries again by itself.' : 'The page asks every 5 s instead.'}
      </span>
    </p>
  );
}

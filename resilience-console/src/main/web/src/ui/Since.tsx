import type { ReactElement } from 'react';
import { duration, moment } from '../format';
import { useClock } from './clock';

/** How long ago something began. */
export function Since({ at }: { at: number | string }): ReactElement {
  const now = useClock();
  const date = new Date(at);
  return (
    <time className="since" dateTime={date.toISOString()} title={moment(at, now)}>
      for {duration(Math.max(0, now - date.getTime()))}
    </time>
  );
}

/** How long until something is due; `done` stands there afterwards. */
export function Until({ at, done }: { at: number; done: string }): ReactElement {
  const now = useClock(250);
  return <span className="until">{at > now ? duration(at - now) : done}</span>;
}

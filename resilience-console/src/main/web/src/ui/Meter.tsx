import type { ReactElement } from 'react';

/** How full a bulkhead is: a bar, and the figures. */
export function Meter({ running, waiting, limit }: { running: number; waiting: number; limit: number | null }): ReactElement {
  if (limit === null) {
    return <span className="meter none">{running > 0 ? `${running} running` : '–'}</span>;
  }
  const share = limit === 0 ? 0 : Math.min(1, running / limit);
  const full = running >= limit;
  return (
    <span className={full ? 'meter full' : 'meter'}>
      <span className="meter-bar" aria-hidden="true">
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
      <span className="meter-text">
        {running}/{limit}
        {full && ' full'}
        {waiting > 0 && ` +${waiting}`}
        <span className="unseen"> running{waiting > 0 && `, ${waiting} waiting`}</span>
      </span>
    </span>
  );
}

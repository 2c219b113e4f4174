import type { ReactElement } from 'react';
import { path } from '../../api/client';
import type { LetterJob } from '../../api/types';
import { count } from '../../format';
import { useMay, useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';

const DOING = { 'replay-all': ['Retrying', 'Retried'], retry: ['Retrying', 'Retried'], discard: ['Discarding', 'Discarded'] } as const;

/** Whether something will come of it yet; one that is paused goes on by itself. */
export function isOpen(job: LetterJob): boolean {
  return job.state === 'RUNNING' || job.state === 'PAUSED';
}

/** What is being done with many letters, and what came of that which was begun on this page. */
export function Jobs({ begun, turn }: { begun: readonly string[]; turn: number }): ReactElement | null {
  const { client } = useSession();
  const mayStop = useMay('OPERATE');
  const jobs = useLoad<LetterJob[]>('jobs', (signal) => client.get<LetterJob[]>('jobs', signal), 1_000, turn);
  const shown = (jobs.data ?? []).filter((job) => isOpen(job) || begun.includes(job.id)).slice(0, 5);
  return shown.length === 0 ? null : (
    <ul className="jobs" role="status">
      {shown.map((job) => (
        <li key={job.id} className="progress">
          <span>{told(job)}</span>
          {mayStop && isOpen(job) && (
            <button type="button" className="link" onClick={() => void client.remove(path('jobs', job.id)).then(jobs.reload)}>
              Stop
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A sentence on how far a job is, with all that came of it. */
export function told(job: LetterJob): string {
  const [doing, done] = DOING[job.action];
  const name = job.target ?? [job.service, job.operation].filter((each) => each != null).join('/');
  const word = isOpen(job) ? doing : done;
  const more = [
    job.parked > 0 && `${count(job.parked)} parked`,
    job.skipped > 0 && `${count(job.skipped)} skipped`,
    job.inFlight > 0 && `${count(job.inFlight)} under way`,
    job.state === 'PAUSED' && 'paused until the breaker lets calls through',
    job.state === 'CANCELLED' && 'stopped before the end',
  ].filter((each) => each !== false);
  return [`${word} ${name}: ${count(job.succeeded)} succeeded`, `${count(job.failed)} failed`, ...more].join(', ');
}

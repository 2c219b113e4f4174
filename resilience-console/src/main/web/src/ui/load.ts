import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/client';

/** Something that is asked of the console: loading, there, or refused. What was there stays while it is asked for again. */
export interface Loaded<T> {
  data: T | null;
  problem: Problem | null;
  reload: () => void;
}

/**
 * Asks when `subject` changes, every so often, when told, and when `turn` changes. With another subject all is forgotten; with another turn
 * what was there stays until the answer comes, so that nothing that stands on it is thrown away.
 */
export function useLoad<T>(subject: string, load: (signal: AbortSignal) => Promise<T>, everyMillis = 0, turn: string | number = 0): Loaded<T> {
  const [answer, setAnswer] = useState<{ subject: string; data: T | null; problem: Problem | null }>({ subject, data: null, problem: null });
  const [again, setAgain] = useState(0);
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => {
    const ended = new AbortController();
    latest.current(ended.signal).then(
      (data) => ended.signal.aborted || setAnswer({ subject, data, problem: null }),
      (failure: unknown) =>
        ended.signal.aborted ||
        setAnswer((former) => ({ subject, data: former.subject === subject ? former.data : null, problem: asProblem(failure) })),
    );
    return () => ended.abort();
  }, [subject, turn, again]);

  const reload = useCallback(() => setAgain((former) => former + 1), []);
  useEffect(() => {
    if (everyMillis > 0) {
      const timer = setInterval(() => document.hidden || reload(), everyMillis);
      return () => clearInterval(timer);
    }
    return undefined;
  }, [everyMillis, reload]);

  const current = answer.subject === subject;
  return { data: current ? answer.data : null, problem: current ? answer.problem : null, reload };
}

export function asProblem(failure: unknown): Problem {
  return failure instanceof Problem ? failure : new Problem(0, failure instanceof Error ? failure.message : String(failure));
}

import { useEffect, useState } from 'react';

/** The time, which goes on every `everyMillis`. */
export function useClock(everyMillis = 1_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMillis);
    return () => clearInterval(timer);
  }, [everyMillis]);
  return now;
}

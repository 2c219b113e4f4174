import { useEffect, useState } from 'react';

/** A value once it has not changed for a moment, such as a text that is being typed. */
export function useSettled<T>(value: T, millis = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
}

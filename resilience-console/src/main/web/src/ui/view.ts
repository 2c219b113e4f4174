import { useCallback } from 'react';
import { useSession } from './context';

/** One thing of what is seen of a page, such as its filter, which stands in the address unless it is as usual. */
export function useView<T extends string>(name: string, usual: T, allowed?: readonly T[]): [T, (value: T) => void] {
  const { route, look } = useSession();
  const told = route.view?.[name];
  const value = told === undefined || (allowed !== undefined && !allowed.includes(told as T)) ? usual : (told as T);
  const set = useCallback((next: T) => look({ [name]: next === usual ? null : next }), [look, name, usual]);
  return [value, set];
}

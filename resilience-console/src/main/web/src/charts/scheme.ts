import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function watch(changed: () => void): () => void {
  const media = matchMedia(DARK);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** The colour scheme that the reader likes, for what the stylesheet can't colour. */
export function useScheme(): 'dark' | 'light' {
  return useSyncExternalStore(watch, () => (matchMedia(DARK).matches ? 'dark' : 'light'));
}

import { useMedia } from '../ui/media';

/** The colour scheme for what the stylesheet can't colour: the one the reader likes; on paper light. */
export function useScheme(): 'dark' | 'light' {
  return useMedia('screen and (prefers-color-scheme: dark)') ? 'dark' : 'light';
}

import type { LetterStatus } from '../../api/types';

export const LETTER_WORDS: Record<LetterStatus, string> = {
  READY: 'Waiting',
  CLAIMED: 'Being replayed',
  PARKED: 'Parked',
  INCOMPLETE: 'Incomplete',
  DONE: 'Done',
  DISCARDED: 'Discarded',
  EXPIRED: 'Expired',
};

export const LETTER_TONES: Record<LetterStatus, 'plain' | 'good' | 'warn' | 'bad' | 'held'> = {
  READY: 'warn',
  CLAIMED: 'held',
  PARKED: 'bad',
  INCOMPLETE: 'bad',
  DONE: 'good',
  DISCARDED: 'plain',
  EXPIRED: 'plain',
};

import type { Course } from '../api/types';
import { duration } from '../format';

/** One setting that is to change; `null` takes an earlier live change back. */
export interface Edit {
  setting: string;
  value: string | null;
}

type Value = string | number | boolean | null;

/** A value as JSON: numbers and truths as such, so that the console reads them as a file's. */
export function valueOf(text: string | null): Value {
  if (text === null) {
    return null;
  }
  const plain = text.trim();
  if (plain === 'true' || plain === 'false') {
    return plain === 'true';
  }
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

/** The body of a change, by the settings' full names. */
export function bodyOf(edits: Edit[]): Record<string, Value> {
  return Object.fromEntries(edits.filter((edit) => edit.setting !== '').map((edit) => [edit.setting, valueOf(edit.value)]));
}

/** Whether a setting is about when a breaker opens and closes, which recorded calls can tell of. */
export function judges(edit: Edit): boolean {
  return edit.setting.startsWith('breaker.');
}

/** What the proposed settings would have changed, in a sentence. */
export function verdict(live: Course, proposed: Course): string {
  if (live.opened === proposed.opened && live.refused === proposed.refused) {
    return 'It would have made no difference to the recorded calls.';
  }
  return `It would have opened ${times(proposed.opened)} instead of ${times(live.opened)}, refused ${proposed.refused} calls instead of ${live.refused}, and been open for ${duration(proposed.openMillis)} instead of ${duration(live.openMillis)}.`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

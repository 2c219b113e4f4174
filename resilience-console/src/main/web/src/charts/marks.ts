import type { Mark } from '../api/types';

/** What a mark is of: told by somebody, such as a deployment; a change of settings; a move by hand. */
export type MarkKind = 'told' | 'change' | 'move';

export const MARK_COLOURS: Record<MarkKind, string> = { told: '--accent', change: '--held', move: '--bad' };

const CHANGES = ['configure', 'roll-back', 'revert'];

export function markKind(mark: Mark): MarkKind {
  return mark.action === 'mark' ? 'told' : CHANGES.includes(mark.action) ? 'change' : 'move';
}

/** A mark in words: what, to whom, by whom. */
export function markText(mark: Mark): string {
  return mark.action === 'mark' ? `${mark.text} (${mark.who})` : `${mark.action} ${mark.target}: ${mark.text} (${mark.who})`;
}

/** The mark nearest to a moment, no further than `within` milliseconds from it. */
export function markNear(marks: Mark[], at: number, within: number): Mark | null {
  const near = marks.filter((mark) => Math.abs(mark.at - at) <= within);
  return near.length === 0 ? null : near.reduce((a, b) => (Math.abs(b.at - at) < Math.abs(a.at - at) ? b : a));
}

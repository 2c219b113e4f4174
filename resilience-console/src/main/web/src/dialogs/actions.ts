import { path } from '../api/client';
import type { Role } from '../api/types';

/** Whom an action is for: all breakers of a service, or those of one operation. */
export interface Target {
  service: string;
  operation: string | null;
}

/** Something that can be done to breakers, and the words that name what will happen. */
export interface Action {
  name: string;
  role: Role;
  tone: 'plain' | 'bad';
  verb: string;
  lasting: boolean;
  says: (target: string) => string;
  done: (target: string) => string;
}

export const ACTIONS = {
  reset: {
    name: 'Reset',
    role: 'OPERATE',
    tone: 'plain',
    verb: 'reset',
    lasting: false,
    says: (target) => `Closes ${target} and forgets what it has seen. Calls go through again at once, and its next failures count from zero.`,
    done: (target) => `${target} is reset.`,
  },
  close: {
    name: 'Close',
    role: 'OPERATE',
    tone: 'plain',
    verb: 'close',
    lasting: false,
    says: (target) => `Closes ${target} now, without waiting for a probe. Calls go through again; if they fail, it opens again.`,
    done: (target) => `${target} is closed.`,
  },
  forceOpen: {
    name: 'Force open',
    role: 'OPERATE',
    tone: 'bad',
    verb: 'force-open',
    lasting: true,
    says: (target) => `Refuses every call of ${target} until the time is over; callers get their fallbacks. It ends by itself.`,
    done: (target) => `${target} is forced open.`,
  },
  disable: {
    name: 'Disable',
    role: 'OPERATE',
    tone: 'bad',
    verb: 'disable',
    lasting: true,
    says: (target) => `Lets every call of ${target} through and judges none, however many fail, until the time is over. It ends by itself.`,
    done: (target) => `${target} is disabled.`,
  },
  enable: {
    name: 'Enable',
    role: 'OPERATE',
    tone: 'plain',
    verb: 'enable',
    lasting: false,
    says: (target) => `Lets ${target} judge calls again; it begins closed.`,
    done: (target) => `${target} is enabled.`,
  },
} satisfies Record<string, Action>;

export function whole(target: Target): string {
  return target.operation === null ? `${target.service}, all operations` : `${target.service}/${target.operation}`;
}

/** The target as the grammatical object of a sentence. */
export function breakers(target: Target): string {
  return target.operation === null ? `every breaker of ${target.service}` : `the breaker of ${target.service}/${target.operation}`;
}

export function pathOf(verb: string, target: Target): string {
  return path(verb, target.service, target.operation);
}

/** What steering answers; `undo` names the deed, where it has changed something. */
export interface Steered {
  undo: string | null;
}

/** What undoing a deed did; `left` are breakers that have moved since, with their states. */
export interface Undone {
  undone: string;
  target: string;
  restored: number;
  left: Record<string, string>;
}

/** What an undoing did, in a sentence. */
export function told(undone: Undone): string {
  const left = Object.entries(undone.left);
  const back = undone.restored === 1 ? '1 breaker is' : `${undone.restored} breakers are`;
  const first = `${back} as before.`;
  return left.length === 0 ? first : `${first} Left alone, since moved: ${left.map(([name, state]) => `${name} is ${state}`).join(', ')}.`;
}

import type { ReactElement, ReactNode } from 'react';
import type { BreakerState, HealthStatus } from '../api/types';
import { STATE_WORDS } from '../format';
import { HEALTH_SHAPE, Icon, STATE_SHAPE } from './icons';

/** The state of a breaker: a shape, a word and a colour. */
export function StateSign({ state, large = false }: { state: BreakerState | null; large?: boolean }): ReactElement {
  if (state === null) {
    return (
      <span className="sign none" title="this operation has no breaker">
        <Icon shape="none" />
        No breaker
      </span>
    );
  }
  return (
    <span className={`sign ${state.toLowerCase()}${large ? ' large' : ''}`}>
      <Icon shape={STATE_SHAPE[state]} />
      {STATE_WORDS[state]}
    </span>
  );
}

const HEALTH_WORDS: Record<HealthStatus, string> = { HEALTHY: 'Healthy', DEGRADED: 'Degraded', CRITICAL: 'Critical' };

export function HealthSign({ status, large = false }: { status: HealthStatus; large?: boolean }): ReactElement {
  return (
    <span className={`sign ${status.toLowerCase()}${large ? ' large' : ''}`}>
      <Icon shape={HEALTH_SHAPE[status]} />
      {HEALTH_WORDS[status]}
    </span>
  );
}

/** A word about something, with a tone. */
export function Tag({ tone = 'plain', children }: { tone?: 'plain' | 'good' | 'warn' | 'bad' | 'held'; children: ReactNode }): ReactElement {
  return <span className={`tag ${tone}`}>{children}</span>;
}

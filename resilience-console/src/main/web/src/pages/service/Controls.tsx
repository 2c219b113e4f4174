import { useState, type ReactElement } from 'react';
import type { BreakerState } from '../../api/types';
import { ACTIONS, type Action, type Target } from '../../dialogs/actions';
import { ActionDialog } from '../../dialogs/ActionDialog';
import { may, useSession } from '../../ui/context';

/** What can be done to the breakers of a target, as they are now. */
export function Controls({ target, states, breaker, onDone }: { target: Target; states: (BreakerState | null)[]; breaker: boolean; onDone: () => void }): ReactElement | null {
  const [asked, setAsked] = useState<Action | null>(null);
  const { caller } = useSession();
  const actions = offered(states).filter((action) => may(caller.role, action.role));
  if (!breaker || (actions.length === 0 && asked === null)) {
    return null;
  }
  return (
    <div className="controls" role="group" aria-label={target.operation === null ? `All breakers of ${target.service}` : `The breaker of ${target.service}/${target.operation}`}>
      {actions.map((action) => (
        <button key={action.verb} type="button" className={action.tone === 'bad' ? 'danger' : ''} onClick={() => setAsked(action)}>
          {action.name}
          {target.operation === null && ' all'}
        </button>
      ))}
      {asked !== null && <ActionDialog action={asked} target={target} onClose={() => setAsked(null)} onDone={onDone} />}
    </div>
  );
}

/** Only what makes sense: nothing is enabled that is not disabled, nothing closed that is. */
export function offered(states: (BreakerState | null)[]): Action[] {
  const any = (...wanted: BreakerState[]): boolean => states.some((state) => state !== null && wanted.includes(state));
  return [
    ACTIONS.reset,
    ...(any('OPEN', 'HALF_OPEN', 'FORCED_OPEN') ? [ACTIONS.close] : []),
    ...(any('CLOSED', 'OPEN', 'HALF_OPEN', 'DISABLED') ? [ACTIONS.forceOpen] : []),
    ...(any('CLOSED', 'OPEN', 'HALF_OPEN', 'FORCED_OPEN') ? [ACTIONS.disable] : []),
    ...(any('DISABLED') ? [ACTIONS.enable] : []),
  ];
}

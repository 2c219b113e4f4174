import type { ReactElement } from 'react';
import type { Role } from '../api/types';
import { useRefusal } from '../ui/context';
import { Icon } from '../ui/icons';

/** Why something was not done, or could not be. */
export function Refusal({ role, problem }: { role: Role; problem: string | null }): ReactElement | null {
  const refusal = useRefusal(role);
  const told = problem ?? refusal;
  return told === null ? null : (
    <p className="refused" role="alert">
      <Icon shape="warn" />
      <span>{told}</span>
    </p>
  );
}

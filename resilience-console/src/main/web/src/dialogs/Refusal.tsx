import type { ReactElement } from 'react';
import { Icon } from '../ui/icons';

/** Why something was not done. */
export function Refusal({ problem }: { problem: string | null }): ReactElement | null {
  return problem === null ? null : (
    <p className="refused" role="alert">
      <Icon shape="warn" />
      <span>{problem}</span>
    </p>
  );
}

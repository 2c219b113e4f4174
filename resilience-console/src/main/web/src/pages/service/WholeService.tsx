import type { ReactElement } from 'react';
import type { Service } from '../../live/services';
import { Charts } from './Charts';
import { LettersPanel } from './LettersPanel';
import { SettingsPanel } from './SettingsPanel';

/** A service as a whole: its charts, its letters, the settings that all its operations have. */
export function WholeService({ service, turn }: { service: Service; turn: number }): ReactElement {
  return (
    <div className="panels">
      <Charts service={service.name} operation={null} turn={turn} />
      <LettersPanel service={service.name} operation={null} turn={turn} />
      <SettingsPanel service={service.name} operation={null} breaker={service.breakers > 0} turn={turn} />
    </div>
  );
}

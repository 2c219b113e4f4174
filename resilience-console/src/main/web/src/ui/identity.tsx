import { useEffect, type ReactElement } from 'react';
import type { HealthStatus, Program } from '../api/types';
import type { Phase } from '../live/connection';

/** Which program this is, in a line; its environment has a color of its own, so that two windows are told apart. */
export function Identity({ program }: { program: Program }): ReactElement {
  const color = program.color === '' ? {} : { background: program.color, color: '#fff' };
  return (
    <p className="identity" title={[program.name, program.version, program.instance, program.environment].filter((each) => each !== '').join(', ')}>
      {program.environment !== '' && (
        <span className="environment" style={color}>
          {program.environment}
        </span>
      )}
      <strong>{program.name}</strong>
      {program.version !== '' && <span>{program.version}</span>}
      <span className="instance">{program.instance}</span>
    </p>
  );
}

const SIGNS: Record<HealthStatus, string> = { HEALTHY: '', DEGRADED: '! ', CRITICAL: '!! ' };
const ICONS: Record<HealthStatus, string> = { HEALTHY: 'icon.svg', DEGRADED: 'icon-degraded.svg', CRITICAL: 'icon-critical.svg' };

/** What a tab says of itself: how bad it is, the page, the program and its instance. */
export function titleOf(status: HealthStatus | null, page: string, program: Program): string {
  const where = program.environment === '' ? '' : ` (${program.environment})`;
  return `${status === null ? '' : SIGNS[status]}${page} · ${program.name}${where} · ${program.instance}`;
}

/** Tells it in the tab's title and icon, where the page is the dashboard's own. */
export function useTab(own: boolean, program: Program, page: string, status: HealthStatus | null, phase: Phase): void {
  const shown = phase === 'gone' ? 'CRITICAL' : status;
  useEffect(() => {
    if (!own) {
      return undefined;
    }
    document.title = titleOf(shown, phase === 'gone' ? 'Gone' : page, program);
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
    const wanted = `assets/${ICONS[shown ?? 'HEALTHY']}`;
    if (icon !== null && icon.getAttribute('href') !== wanted) {
      icon.setAttribute('href', wanted);
    }
    return () => {
      document.title = 'Resilience';
      icon?.setAttribute('href', `assets/${ICONS.HEALTHY}`);
    };
  }, [own, program, page, shown, phase]);
}

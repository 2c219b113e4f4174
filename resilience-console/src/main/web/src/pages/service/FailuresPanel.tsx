import type { ReactElement } from 'react';
import type { Why } from '../../api/types';
import { count, shortClass } from '../../format';
import type { Loaded } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';

/** The newest failures by class: of now, or of the last move that had any. */
export function FailuresPanel({ of }: { of: Loaded<Why | null> }): ReactElement {
  return (
    <Panel title="Failures by class" kind="few">
      <Filled of={of} empty="No failure is remembered." isEmpty={(why) => why === null || failures(why).length === 0}>
        {(why) => {
          const found = why === null ? [] : failures(why);
          const most = Math.max(...found.map(([, number]) => number));
          return (
            <>
              <ul className="bars">
                {found.map(([name, number]) => (
                  <li key={name} title={name}>
                    <span className="bar-name">{shortClass(name)}</span>
                    <span className="bar-value">{count(number)}</span>
                    <span className="bar-line" aria-hidden="true">
                      <span style={{ transform: `scaleX(${number / most})` }} />
                    </span>
                  </li>
                ))}
              </ul>
              {why?.lastFailure != null && <p className="failure">{why.lastFailure}</p>}
            </>
          );
        }}
      </Filled>
    </Panel>
  );
}

export function failures(why: Why): [name: string, number: number][] {
  const moves = [...why.moves].sort((a, b) => b.epoch - a.epoch);
  const source = [why, ...moves].find((each) => Object.keys(each.failuresByClass).length > 0);
  return Object.entries(source?.failuresByClass ?? {}).sort(([, a], [, b]) => b - a);
}

import type { ReactElement } from 'react';
import type { Course, Difference, DryRun, WhatIf } from '../api/types';
import { count, duration, moment, spoken } from '../format';
import { SettingName } from '../ui/SettingName';
import { verdict } from './settings';

/** What a change would do: the settings that differ, and what the breaker would have done with the calls it saw. */
export interface Previewed {
  dryRun: DryRun;
  whatIf: WhatIf | null;
  problem: string | null;
}

export function Preview({ of }: { of: Previewed }): ReactElement {
  return (
    <div className="preview" role="status">
      <h3>What it would do</h3>
      {of.dryRun.differences === 0 ? <p>Nothing: the settings in force are these already.</p> : <Differences of={of.dryRun.changes} />}
      {of.whatIf !== null && <Judged of={of.whatIf} />}
      {of.problem !== null && <p className="hint">What the breaker would have done is not known: {of.problem}</p>}
    </div>
  );
}

function Differences({ of }: { of: Difference[] }): ReactElement {
  return (
    <ul className="differences">
      {of.map((each) => (
        <li key={`${each.service}/${each.operation}/${each.setting}`}>
          <span className="difference-name">
            {each.service}/{each.operation} <SettingName of={each.setting} />
          </span>
          <span>
            <del>{each.before?.value ?? 'none'}</del> → <ins>{each.after?.value ?? 'none'}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Judged({ of }: { of: WhatIf }): ReactElement {
  if (of.outcomes === 0) {
    return <p>No calls are recorded yet, so nothing can be said about what the breaker would have done.</p>;
  }
  return (
    <>
      <p>
        Judged by the last {count(of.outcomes)} calls, since {moment(of.from)}
        {!of.complete && ' (older ones are forgotten)'}. {verdict(of.live, of.proposed)}
      </p>
      <div className="table-scroll">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Settings</th>
              <th scope="col">Opened</th>
              <th scope="col">Refused</th>
              <th scope="col">Time open</th>
            </tr>
          </thead>
          <tbody>
            <CourseRow name="In force" of={of.live} />
            <CourseRow name="Proposed" of={of.proposed} />
          </tbody>
        </table>
      </div>
      {of.limits.map((limit) => (
        <p key={limit} className="hint">
          {spoken(limit)}
        </p>
      ))}
    </>
  );
}

function CourseRow({ name, of }: { name: string; of: Course }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count(of.opened)}</td>
      <td>{count(of.refused)}</td>
      <td>{duration(of.openMillis)}</td>
    </tr>
  );
}

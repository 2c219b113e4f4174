import type { ReactElement } from 'react';
import type { Metrics } from '../../api/types';
import { count } from '../../format';
import { Facts } from '../../ui/Facts';
import type { Loaded } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';

/** What became of all calls since the program started. */
export function CountsPanel({ of }: { of: Loaded<Metrics | null> }): ReactElement {
  return (
    <Panel title="Since the start">
      <Filled of={of} empty="No call has been made." isEmpty={(metrics) => metrics === null}>
        {(metrics) => metrics !== null && <Facts of={facts(metrics)} />}
      </Filled>
    </Panel>
  );
}

function facts({ calls, attempts, refusals, retries, fallbacks }: Metrics): [string, string][] {
  const answers = fallbacks.method + fallbacks.value + fallbacks.cached + fallbacks.queued;
  return [
    ['Calls', count(calls.total)],
    ['In full', count(calls.ok)],
    ['By a fallback', count(answers)],
    ['Failed', count(calls.failed)],
    ['Refused by the breaker', count(refusals.breaker)],
    ['Timed out', count(attempts.timedOut)],
    ['Retries', count(retries.made)],
    ['Saved by a retry', count(retries.recovered)],
  ];
}

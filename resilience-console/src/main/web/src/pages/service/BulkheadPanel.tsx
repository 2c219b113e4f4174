import type { ReactElement } from 'react';
import type { Metrics, Row } from '../../api/types';
import { count, millis } from '../../format';
import type { Loaded } from '../../ui/load';
import { Meter } from '../../ui/Meter';
import { Facts } from '../../ui/Facts';
import { Filled, Panel } from '../../ui/Panel';

/** How full the bulkhead is, and how long calls wait for a place. */
export function BulkheadPanel({ row, of }: { row: Row; of: Loaded<Metrics | null> }): ReactElement {
  return (
    <Panel title="Bulkhead">
      {row.limit === null ? (
        <p className="empty">This operation has no bulkhead; {count(row.running)} running now.</p>
      ) : (
        <>
          <div className="big-meter">
            <Meter running={row.running} waiting={row.waiting} limit={row.limit} />
          </div>
          <Filled of={of} empty="Nothing is measured yet." isEmpty={(metrics) => metrics === null}>
            {(metrics) =>
              metrics !== null && (
                <Facts
                  of={[
                    ['Running', `${count(row.running)} of ${count(row.limit ?? 0)}`],
                    ['Waiting', metrics.bulkhead === undefined ? count(row.waiting) : `${count(row.waiting)} of ${count(metrics.bulkhead.queueLimit)}`],
                    ['Refused so far', count(metrics.refusals.bulkhead)],
                    ['Wait, median', metrics.waiting.samples === 0 ? 'nobody waited' : millis(metrics.waiting.p50Ms)],
                    ['Wait, 95 in 100', metrics.waiting.samples === 0 ? '–' : millis(metrics.waiting.p95Ms)],
                    ['Wait, longest', metrics.waiting.samples === 0 ? '–' : millis(metrics.waiting.maxMs)],
                  ]}
                />
              )
            }
          </Filled>
        </>
      )}
    </Panel>
  );
}

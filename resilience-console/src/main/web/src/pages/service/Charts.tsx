import { useState, type ReactElement } from 'react';
import { path } from '../../api/client';
import type { History, Mark, Range } from '../../api/types';
import { MarkDialog } from '../../dialogs/MarkDialog';
import { Choice } from '../../ui/Choice';
import { useMay, useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';
import { useView } from '../../ui/view';
import { Lines } from './Lines';

const RANGES: { value: Range; name: string }[] = [
  { value: '15m', name: '15 min' },
  { value: '1h', name: '1 hour' },
  { value: '1d', name: '1 day' },
];
const EVERY_MILLIS: Record<Range, number> = { '15m': 2_000, '1h': 10_000, '1d': 60_000 };
const MARKS_MILLIS = 10_000;

/** The states, success rate and response times over time, on one axis, with marks for what was changed meanwhile. */
export function Charts({ service, operation, turn }: { service: string; operation: string | null; turn: number }): ReactElement {
  const { client } = useSession();
  const mayMark = useMay('OPERATE');
  const [range, setRange] = useView<Range>('range', '15m', RANGES.map((each) => each.value));
  const [zoomed, setZoomed] = useView<string>('zoom', '');
  const [marking, setMarking] = useState(false);
  const whose = new URLSearchParams({ service, ...(operation !== null && { operation }) }).toString();
  const marks = useLoad<Mark[]>(whose, (signal) => client.get<Mark[]>(`marks?${whose}`, signal), MARKS_MILLIS, turn);
  const history = useLoad<History>(
    `${service}/${operation ?? ''} ${range}`,
    (signal) => client.get<History>(`${path('history', service, operation)}?range=${range}`, signal),
    EVERY_MILLIS[range],
  );
  const zoom = zoomOf(zoomed);
  return (
    <Panel
      wide
      title="Over time"
      aside={
        <>
          {zoom !== null && (
            <button type="button" onClick={() => setZoomed('')}>
              Show all of it
            </button>
          )}
          {mayMark && (
            <button type="button" onClick={() => setMarking(true)}>
              Add a mark
            </button>
          )}
          <Choice name="Time range" options={RANGES} value={range} onChange={setRange} />
        </>
      }
    >
      <Filled of={history} empty="Nothing was measured in this time." isEmpty={(data) => data.calls.every((calls) => calls === null || calls === 0) && data.states.length === 0} lines={8}>
        {(data) => (
          <Lines
            history={data}
            range={range}
            bands={operation !== null}
            marks={marks.data ?? NO_MARKS}
            zoom={zoom}
            onZoom={(from, to) => setZoomed(`${from}-${to}`)}
          />
        )}
      </Filled>
      {marking && <MarkDialog service={service} onClose={() => setMarking(false)} onDone={marks.reload} />}
    </Panel>
  );
}

const NO_MARKS: Mark[] = [];

/** The stretch of time that the address asks for; null for all of the range. */
export function zoomOf(text: string): { from: number; to: number } | null {
  const [from, to] = text.split('-').map(Number);
  return from !== undefined && to !== undefined && from > 0 && to > from ? { from, to } : null;
}

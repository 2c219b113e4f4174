import type { ReactElement } from 'react';
import type { LetterStatus } from '../../api/types';
import { count } from '../../format';
import { useSession } from '../../ui/context';
import { Link } from '../../ui/Link';
import { useLoad } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';
import { LETTER_WORDS } from '../letters/words';
import { ANY, query } from '../letters/query';

const COUNTED: LetterStatus[] = ['READY', 'CLAIMED', 'PARKED', 'INCOMPLETE'];

/** How many dead letters wait, and the way to them. */
export function LettersPanel({ service, operation, turn }: { service: string; operation: string | null; turn: number }): ReactElement {
  const { client } = useSession();
  const counts = useLoad<number[]>(
    `${service}/${operation ?? ''}`,
    (signal) => Promise.all(COUNTED.map(async (status) => (await client.part(query({ ...ANY, service, operation, status }, 1), signal)).total ?? 0)),
    10_000,
    turn,
  );
  return (
    <Panel title="Dead letters" aside={<Link to={{ page: 'letters', service, operation }}>Show them</Link>}>
      <Filled of={counts} empty="None wait." isEmpty={(data) => data.every((each) => each === 0)}>
        {(data) => (
          <dl className="facts">
            {COUNTED.map((status, at) => (
              <div key={status}>
                <dt>{LETTER_WORDS[status]}</dt>
                <dd>{count(data[at] ?? 0)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Filled>
    </Panel>
  );
}

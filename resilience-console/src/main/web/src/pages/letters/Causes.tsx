import type { ReactElement } from 'react';
import type { LetterCause } from '../../api/types';
import { count, moment, shortClass } from '../../format';
import { changed, type Route } from '../../route';
import { useSession } from '../../ui/context';
import { useLoad } from '../../ui/load';
import { Link } from '../../ui/Link';
import { Filled, Panel } from '../../ui/Panel';
import { causesQuery, type Wanted } from './query';

const MOST = 6;

/** Why the letters are there, most first; one of them leads to its letters. */
export function Causes({ wanted }: { wanted: Wanted }): ReactElement {
  const { client, route } = useSession();
  const asked = causesQuery(wanted);
  const causes = useLoad<LetterCause[]>(asked, (signal) => client.get<LetterCause[]>(asked, signal), 5_000);
  const most = Math.max(1, ...(causes.data ?? []).map((each) => each.letters));
  const to = (cause: LetterCause): Route => changed({ page: 'letters', service: cause.service, operation: cause.operation, ...(route.view && { view: route.view }) }, { error: cause.error, after: null });
  return (
    <Panel wide title="By cause">
      <Filled of={causes} empty="There are none." lines={3}>
        {(data) => (
          <ol className="causes">
            {data.slice(0, MOST).map((cause) => (
              <li key={`${cause.service}/${cause.operation} ${cause.error}`}>
                <Link to={to(cause)} current={wanted.error === cause.error && wanted.operation === cause.operation}>
                  <strong title={cause.error}>{shortClass(cause.error)}</strong> {cause.service}/{cause.operation}
                </Link>
                <span className="cause-line" aria-hidden="true">
                  <span style={{ transform: `scaleX(${cause.letters / most})` }} />
                </span>
                <span className="cause-count">{count(cause.letters)}</span>
                <span className="hint">
                  {moment(cause.oldest)} to {moment(cause.newest)}
                </span>
              </li>
            ))}
            {data.length > MOST && <li className="hint">and {data.length - MOST} more causes</li>}
          </ol>
        )}
      </Filled>
    </Panel>
  );
}

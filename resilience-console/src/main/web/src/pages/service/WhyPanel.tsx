import type { ReactElement } from 'react';
import type { Move, Why } from '../../api/types';
import { STATE_WORDS, count, duration, number } from '../../format';
import type { Loaded } from '../../ui/load';
import { Filled, Panel } from '../../ui/Panel';
import { StateSign } from '../../ui/signs';

const MOST = 8;

/** Why the breaker is as it is: its last moves, each with its reason and what it had seen. */
export function WhyPanel({ of }: { of: Loaded<Why | null> }): ReactElement {
  return (
    <Panel title="Why" kind="tall">
      <Filled of={of} empty="There is no breaker." isEmpty={(why) => why === null} lines={5}>
        {(why) =>
          why !== null && (
            <>
              <p className="window-line">
                The window holds {number(why.window.calls, 'call')}, {count(why.window.failures)} failed, {count(why.window.slow)} slow.
              </p>
              <ul className="missing" aria-label="What would move it">
                {why.missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              {why.moves.length === 0 ? (
                <p className="empty">It has never moved.</p>
              ) : (
                <ol className="moves" tabIndex={0} aria-label="Last moves">
                  {[...why.moves].sort((a, b) => b.epoch - a.epoch).slice(0, MOST).map((move) => (
                    <MoveLine key={move.epoch} move={move} />
                  ))}
                </ol>
              )}
            </>
          )
        }
      </Filled>
    </Panel>
  );
}

function MoveLine({ move }: { move: Move }): ReactElement {
  return (
    <li>
      <p className="move-head">
        <StateSign state={move.from} />
        <span className="to">to</span>
        <StateSign state={move.to} />
      </p>
      <p className="move-reason">{move.reason}</p>
      <p className="hint">
        {move.window.calls > 0 && `${count(move.window.failures)} of ${number(move.window.calls, 'call')} failed`}
        {move.lastsMs > 0 && `${move.window.calls > 0 ? '; ' : ''}${STATE_WORDS[move.to].toLowerCase()} for ${duration(move.lastsMs)}`}
      </p>
      {move.lastFailure !== null && <p className="failure">{move.lastFailure}</p>}
    </li>
  );
}

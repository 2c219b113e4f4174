import type { ReactElement } from 'react';
import type { Mark } from '../../api/types';
import { markKind, markText } from '../../charts/marks';
import { moment } from '../../format';

/** The marks of the charts in words, the newest first; as high with one as with many, so that a new one moves nothing. */
export function Marks({ of }: { of: Mark[] }): ReactElement {
  return (
    <ol className="marks" aria-label="Marks" tabIndex={0}>
      {of.length === 0 && <li className="hint">Nothing was changed, moved by hand or marked in this time.</li>}
      {[...of].reverse().map((mark) => (
        <li key={mark.number}>
          <i className={`key mark ${markKind(mark)}`} aria-hidden="true" />
          <span className="hint">{moment(mark.at)}</span> {markText(mark)}
        </li>
      ))}
    </ol>
  );
}

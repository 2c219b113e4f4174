import type { ReactElement } from 'react';
import type { Letter } from '../../api/types';
import { duration, moment, number, shortClass } from '../../format';
import { useClock } from '../../ui/clock';
import { Tag } from '../../ui/signs';
import { LETTER_TONES, LETTER_WORDS } from './words';

/** Letters, a line each; one opens to its details. Where something may be done with them, each can be chosen. */
export function LetterRows({
  letters,
  chosen,
  onChoose,
  onOpen,
}: {
  letters: Letter[];
  chosen: ReadonlySet<string>;
  onChoose: ((id: string, is: boolean) => void) | null;
  onOpen: (id: string) => void;
}): ReactElement {
  const now = useClock(10_000);
  return (
    <ul className="letter-list">
      {letters.map((letter) => (
        <li key={letter.id} className="letter">
          {onChoose !== null && (
            <input
              type="checkbox"
              className="choose"
              aria-label={`Choose the letter of ${letter.service}/${letter.operation} of ${moment(letter.createdAt)}`}
              checked={chosen.has(letter.id)}
              onChange={(event) => onChoose(letter.id, event.target.checked)}
            />
          )}
          <div className="letter-main">
            <p className="letter-name">
              <button type="button" className="row-link" onClick={() => onOpen(letter.id)}>
                <span className="service">{letter.service}</span>
                <span className="operation">{letter.operation}</span>
              </button>
            </p>
            <p className="letter-error">
              <strong>{shortClass(letter.error.class)}</strong> {letter.lastError ?? letter.error.message}
            </p>
          </div>
          <div className="letter-side">
            <Tag tone={LETTER_TONES[letter.status]}>{LETTER_WORDS[letter.status]}</Tag>
            <span className="hint">
              <time dateTime={letter.createdAt}>{moment(letter.createdAt, now)}</time>, {duration(Math.max(0, now - Date.parse(letter.createdAt)))} ago, {number(letter.deliveries, 'replay')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

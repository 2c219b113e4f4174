import type { ReactElement } from 'react';
import type { Letter } from '../../api/types';
import { moment, number, shortClass } from '../../format';
import { Tag } from '../../ui/signs';
import { LETTER_TONES, LETTER_WORDS } from './words';

/** Letters, a line each; one opens to its details. */
export function LetterRows({ letters, onOpen }: { letters: Letter[]; onOpen: (id: string) => void }): ReactElement {
  return (
    <ul className="letter-list">
      {letters.map((letter) => (
        <li key={letter.id} className="letter">
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
              {moment(letter.createdAt)}, {number(letter.deliveries, 'replay')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

import type { ReactElement } from 'react';
import { Icon } from './icons';

/** A field that looks for words among what a page shows. */
export function SearchField({ name, value, onChange }: { name: string; value: string; onChange: (text: string) => void }): ReactElement {
  return (
    <label className="search">
      <Icon shape="search" />
      <span className="unseen">{name}</span>
      <input type="search" value={value} placeholder="Search" maxLength={200} spellCheck={false} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

import { useRef, useState, type ReactElement } from 'react';
import { format, parse } from '../route';
import { useSession } from './context';
import { Icon } from './icons';
import { Link } from './Link';
import { keepViews, savedViews, withView, type SavedView } from './views';

/** Keeps what is seen of a page under a name, in this browser, and leads back to it. */
export function SavedViews(): ReactElement {
  const { route, notify } = useSession();
  const [views, setViews] = useState(savedViews);
  const [name, setName] = useState('');
  const place = useRef<HTMLDetailsElement>(null);
  const keep = (next: SavedView[]): void => {
    setViews(next);
    if (!keepViews(next)) {
      notify({ text: 'This browser keeps nothing; the view is gone with the page.', bad: true });
    }
  };
  const save = (): void => {
    if (name.trim() !== '') {
      keep(withView(views, { name: name.trim(), to: format(route) }));
      setName('');
    }
  };
  return (
    <details className="saved" ref={place} onToggle={() => setViews(savedViews())}>
      <summary>Views</summary>
      <div className="saved-list">
        {views.length === 0 && <p className="hint">None are saved in this browser.</p>}
        <ul>
          {views.map((view) => (
            <li key={view.name} onClick={() => place.current?.removeAttribute('open')}>
              <Link to={parse(view.to)} current={view.to === format(route)}>
                {view.name}
              </Link>
              <button
                type="button"
                className="quiet icon-only"
                aria-label={`Forget the view ${view.name}`}
                onClick={(event) => {
                  event.stopPropagation();
                  keep(views.filter((each) => each.name !== view.name));
                }}
              >
                <Icon shape="close" />
              </button>
            </li>
          ))}
        </ul>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <input type="text" aria-label="Name of this view" placeholder="Name of this view" value={name} maxLength={60} autoComplete="off" onChange={(event) => setName(event.target.value)} />
          <button type="submit" disabled={name.trim() === ''}>
            Save this view
          </button>
        </form>
      </div>
    </details>
  );
}

import { useEffect, type ReactElement } from 'react';
import { asProblem } from './load';
import { Icon } from './icons';
import type { Notice } from './context';

/** What was done just now, told to all senses; it goes by itself, later if it can be undone. */
export function Notices({ notices, onGone, notify }: { notices: readonly (Notice & { id: number })[]; onGone: (id: number) => void; notify: (notice: Notice) => void }): ReactElement {
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <Shown key={notice.id} notice={notice} onGone={() => onGone(notice.id)} notify={notify} />
      ))}
    </div>
  );
}

function Shown({ notice, onGone, notify }: { notice: Notice; onGone: () => void; notify: (notice: Notice) => void }): ReactElement {
  useEffect(() => {
    const timer = setTimeout(onGone, notice.undo === undefined ? 8_000 : 30_000);
    return () => clearTimeout(timer);
  }, []);
  const undo = (): void => {
    onGone();
    notice.undo?.run().then(
      (text) => notify({ text }),
      (failure: unknown) => notify({ text: asProblem(failure).message, bad: true }),
    );
  };
  return (
    <div className={notice.bad === true ? 'notice bad' : 'notice'}>
      <Icon shape={notice.bad === true ? 'warn' : 'check'} />
      <span>{notice.text}</span>
      {notice.undo !== undefined && (
        <button type="button" className="link" onClick={undo}>
          {notice.undo.label}
        </button>
      )}
      <button type="button" className="quiet icon-only" aria-label="Dismiss" onClick={onGone}>
        <Icon shape="close" />
      </button>
    </div>
  );
}

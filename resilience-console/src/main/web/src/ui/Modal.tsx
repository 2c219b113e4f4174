import { useEffect, useId, useRef, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { Icon } from './icons';

const FIELDS = '.modal-body :is(input, select, textarea):not(:disabled)';

/** A dialog over the page, which begins in its first field: Escape and the cross close it, and the focus goes back to where it was. */
export function Modal({
  title,
  onClose,
  onSubmit,
  children,
  actions,
  wide = false,
}: {
  title: string;
  onClose: () => void;
  onSubmit?: () => void;
  children: ReactNode;
  actions: ReactNode;
  wide?: boolean;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = (shown?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
    shown?.showModal();
    (shown?.querySelector<HTMLElement>(FIELDS) ?? heading.current)?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog
      ref={dialog}
      className={wide ? 'modal wide' : 'modal'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form onSubmit={submit}>
        <header className="modal-head">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="quiet icon-only" aria-label="Close" onClick={onClose}>
            <Icon shape="close" />
          </button>
        </header>
        <div className="modal-body">{children}</div>
        <footer className="modal-foot">{actions}</footer>
      </form>
    </dialog>
  );
}

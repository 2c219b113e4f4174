import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { asProblem } from './ui/load';
import { Icon } from './ui/icons';

/** Asks for the token. It is never stored: a page that is loaded again asks again. */
export function Login({ enter, refusal, given }: { enter: (token: string) => Promise<void>; refusal: string | null; given: string | null }): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = (token: string): void => {
    setBusy(true);
    setProblem(null);
    enter(token).catch((failure: unknown) => {
      setBusy(false);
      setProblem(asProblem(failure).message);
      field.current?.focus();
    });
  };

  useEffect(() => {
    if (given !== null && given !== '') {
      attempt(given);
    }
  }, [given]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const token = field.current?.value.trim() ?? '';
    if (token !== '') {
      attempt(token);
    }
  };
  const told = problem ?? refusal;
  return (
    <main className="login">
      <form onSubmit={submit} className="login-card">
        <p className="brand">
          <Icon shape="mark" large />
          Resilience
        </p>
        <h1>Open the console</h1>
        {/* Password managers keep a password under a name. */}
        <input type="text" name="username" autoComplete="username" value="console" readOnly hidden />
        <label htmlFor="token">Token</label>
        <input ref={field} id="token" name="password" type="password" autoComplete="current-password" spellCheck={false} autoFocus required aria-describedby="token-help" aria-invalid={told !== null} />
        <p id="token-help" className="hint">
          The program's log says which file holds it. It stays in this page's memory and is gone when the page is.
        </p>
        {told !== null && (
          <p className="refused" role="alert">
            <Icon shape="warn" />
            <span>{told}</span>
          </p>
        )}
        <button type="submit" className="primary" disabled={busy}>
          {busy ? 'Opening…' : 'Open'}
        </button>
      </form>
    </main>
  );
}

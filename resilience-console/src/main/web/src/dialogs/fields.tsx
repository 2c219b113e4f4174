import { useId, type ReactElement } from 'react';

/** Times that something may last; the longest is the console's own limit. */
const SPANS = [
  { value: '5m', name: '5 minutes' },
  { value: '15m', name: '15 minutes' },
  { value: '1h', name: '1 hour' },
  { value: '4h', name: '4 hours' },
  { value: '8h', name: '8 hours' },
  { value: '24h', name: '24 hours' },
];

export function Reason({ value, onChange, required = false }: { value: string; onChange: (text: string) => void; required?: boolean }): ReactElement {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>Reason{required ? '' : ' (stands in the list of changes)'}</label>
      <input id={id} type="text" value={value} maxLength={200} required={required} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
    </p>
  );
}

export function Lasting({ value, onChange, forever = false }: { value: string; onChange: (span: string) => void; forever?: boolean }): ReactElement {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>How long</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {forever && <option value="">Until someone changes it back</option>}
        {SPANS.map((span) => (
          <option key={span.value} value={span.value}>
            {span.name}
          </option>
        ))}
      </select>
    </p>
  );
}

import { useId, type ReactElement } from 'react';

/** One of a few, all of which are seen. */
export function Choice<T extends string>({
  name,
  options,
  value,
  onChange,
}: {
  name: string;
  options: readonly { value: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
}): ReactElement {
  const group = useId();
  return (
    <fieldset className="choice">
      <legend className="unseen">{name}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

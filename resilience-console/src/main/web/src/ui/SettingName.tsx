import { Fragment, type ReactElement } from 'react';

/** The name of a setting, which is broken between its words only. */
export function SettingName({ of }: { of: string }): ReactElement {
  return (
    <code className="setting-name">
      {of.split(/(?<=\.)|(?=[A-Z])/).map((word, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </code>
  );
}

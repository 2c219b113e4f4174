import { useId, type ReactElement } from 'react';
import type { Config } from '../api/types';
import { Icon } from '../ui/icons';
import type { Edit } from './settings';

/** The settings that are to change, with what they are now. */
export function EditRows({ edits, config, onChange }: { edits: Edit[]; config: Config; onChange: (edits: Edit[]) => void }): ReactElement {
  const put = (at: number, edit: Edit): void => onChange(edits.map((each, index) => (index === at ? edit : each)));
  return (
    <div className="edits">
      {edits.map((edit, at) => (
        <EditRow
          key={at}
          edit={edit}
          config={config}
          onChange={(next) => put(at, next)}
          {...(edits.length > 1 ? { onRemove: () => onChange(edits.filter((_, index) => index !== at)) } : {})}
        />
      ))}
      <button type="button" className="link" onClick={() => onChange([...edits, { setting: '', value: '' }])}>
        Change another setting as well
      </button>
    </div>
  );
}

function EditRow({ edit, config, onChange, onRemove }: { edit: Edit; config: Config; onChange: (edit: Edit) => void; onRemove?: () => void }): ReactElement {
  const id = useId();
  const current = config.settings.find((each) => each.setting === edit.setting);
  const choose = (setting: string): void => onChange({ setting, value: config.settings.find((each) => each.setting === setting)?.value ?? '' });
  return (
    <div className="edit">
      <p className="field">
        <label htmlFor={`${id}-setting`}>Setting</label>
        <select id={`${id}-setting`} value={edit.setting} required onChange={(event) => choose(event.target.value)}>
          <option value="">Choose one</option>
          {config.settings.filter((each) => each.live).map((each) => (
            <option key={each.setting} value={each.setting}>
              {each.setting}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-value`}>Value</label>
        <input
          id={`${id}-value`}
          type="text"
          value={edit.value ?? ''}
          placeholder={edit.value === null ? 'as without the live change' : ''}
          required={edit.value !== null}
          disabled={edit.value === null}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onChange({ ...edit, value: event.target.value })}
        />
        {current !== undefined && (
          <span className="hint">
            now {current.value === '' ? 'empty' : current.value}, from {current.place}
          </span>
        )}
      </p>
      {current?.origin === 'LIVE' && (
        <label className="check">
          <input type="checkbox" checked={edit.value === null} onChange={(event) => onChange({ ...edit, value: event.target.checked ? null : current.value })} />
          Take the live change back
        </label>
      )}
      {onRemove !== undefined && (
        <button type="button" className="quiet icon-only" aria-label={`Leave ${edit.setting === '' ? 'this setting' : edit.setting} as it is`} onClick={onRemove}>
          <Icon shape="close" />
        </button>
      )}
    </div>
  );
}

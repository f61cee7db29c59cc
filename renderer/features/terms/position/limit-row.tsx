import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useId, type ComponentProps } from 'react';
import { boundsOfKind } from '../../../../domain/positions/bounds-of-kind.ts';
import { boundWords } from '../../../../domain/positions/limit-words.ts';
import { bounds, type Limit } from '../../../../domain/positions/position.ts';
import type { Issue } from '../../../../domain/result.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import type { Field } from '../../../../domain/terms/term.ts';
import { FieldEditor } from '../../../ui/fields/field-editor.tsx';
import { isSaidByEditor } from '../../../ui/fields/editor-props.ts';
import { isComposite } from '../../../ui/fields/is-composite.ts';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { sayIssues } from '../../../ui/fields/say-issue.ts';
import styles from './position.module.css';

interface LimitRowProps extends Pick<ComponentProps<typeof FieldEditor>, 'names' | 'schedules' | 'currency'> {
  /** Which stance it belongs to, for those who hear the form. */
  readonly of: string;
  readonly field: Field;
  readonly limit: Limit;
  readonly issues: readonly Issue[];
  readonly onChange: (limit: Limit) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** One limit: what it is about, how it bounds, and the value in the editor of the field's own kind. */
export function LimitRow({ of, field, limit, issues, onChange, onLeave, onRemove, ...given }: LimitRowProps) {
  const id = useId();
  const label = nameSides(field.label, given.names);
  const choices = boundsOfKind(field.kind);
  const editor = limit.bound === 'one-of' ? asList(field) : field;
  const reasons = sayIssues(
    editor.kind,
    issues.filter((issue) => !isSaidByEditor(editor.kind, issue)),
    limit.value,
  );
  return (
    <fieldset className={styles.limit} aria-label={`${of}: ${label}`}>
      <div className={styles.limitHead}>
        {isComposite(editor.kind) ? (
          <span className={styles.field} id={`${id}-label`} title={label}>
            {label}
          </span>
        ) : (
          <label className={styles.field} htmlFor={id} title={label}>
            {label}
          </label>
        )}
        {choices.length > 1 ? (
          <select
            className={styles.bound}
            aria-label={`${of}, ${label}: bound`}
            value={limit.bound}
            onChange={(event) => {
              const bound = bounds.find((candidate) => candidate === event.currentTarget.value);
              if (bound) onChange({ ...limit, bound });
            }}
          >
            {choices.map((bound) => (
              <option key={bound} value={bound}>
                {boundWords(field, bound)}
              </option>
            ))}
          </select>
        ) : (
          <span className={styles.boundWord}>{boundWords(field, limit.bound)}</span>
        )}
        <ActionIcon size={20} aria-label={`Remove the limit: ${of}, ${label}`} onClick={onRemove}>
          <X size={12} aria-hidden />
        </ActionIcon>
      </div>
      <FieldEditor
        {...given}
        id={id}
        label={`${of}: ${label}`}
        field={editor}
        value={limit.value}
        issues={issues}
        describedBy={reasons.length > 0 ? `${id}-issues` : undefined}
        onChange={(value) => onChange({ ...limit, value })}
        onLeaveRow={onLeave}
      />
      <IssueList id={`${id}-issues`} reasons={reasons} />
    </fieldset>
  );
}

/** "One of" is a list of values of the field's kind: of choices those that are ticked, of currencies those that are named. */
function asList(field: Field): Field {
  return field.kind === 'choice'
    ? { ...field, kind: 'set' }
    : { ...field, kind: 'standards', suggestions: ['EUR', 'USD', 'CNY', 'JPY', 'KRW', 'GBP'] };
}

import { useId, useRef } from 'react';
import type { Schedule } from '../../../domain/deals/deal.ts';
import type { Issue } from '../../../domain/result.ts';
import { nameSides } from '../../../domain/terms/name-sides.ts';
import type { Stated } from '../../../domain/terms/stated.ts';
import type { Field } from '../../../domain/terms/term.ts';
import type { Side } from '../../../domain/terms/values/value-kind.ts';
import { afterPointer } from '../after-pointer.ts';
import { isSaidByEditor } from './editor-props.ts';
import { isBlank, withoutBlankRows } from './field-drafts.ts';
import { FieldEditor } from './field-editor.tsx';
import { FieldLabel } from './field-label.tsx';
import { IssueList } from './issue-list.tsx';
import { sayIssues } from './say-issue.ts';
import styles from './field-row.module.css';

interface FieldRowProps {
  /** The key of the field, by which it is found. */
  readonly name: string;
  readonly field: Field;
  readonly names: Readonly<Record<Side, string>>;
  readonly schedules: readonly Schedule[];
  readonly currency: string;
  readonly stated: Stated<unknown> | undefined;
  readonly issues: readonly Issue[];
  readonly onChange: (stated: Stated<unknown> | undefined) => void;
  readonly onLeave: () => void;
}

/** One field: its label and basis, the editor of its kind, and why a value was refused. */
export function FieldRow({
  name,
  field,
  names,
  schedules,
  currency,
  stated,
  issues,
  onChange,
  onLeave,
}: FieldRowProps) {
  const id = useId();
  const issuesId = `${id}-issues`;
  // "Undisclosed" has no value: the last one comes back when the choice is undone
  const last = useRef<unknown>(undefined);
  const basis = stated?.basis ?? 'stated';
  const value = stated && stated.basis !== 'undisclosed' ? stated.value : undefined;
  const reasons = sayIssues(
    field.kind,
    issues.filter((issue) => !isSaidByEditor(field.kind, issue)),
    value,
  );
  const label = nameSides(field.label, names);
  const changeBasis = (next: Stated<unknown>['basis']): void => {
    if (next === 'undisclosed') {
      last.current = value;
      return onChange({ basis: next });
    }
    const kept = value ?? last.current;
    onChange(next === 'stated' && isBlank(kept) ? undefined : { basis: next, value: kept });
  };
  return (
    <div
      className={styles.row}
      data-field={name}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) afterPointer(onLeave);
      }}
    >
      <FieldLabel
        id={id}
        field={field}
        label={label}
        basis={basis}
        isBlank={isBlank(withoutBlankRows(value))}
        onBasis={changeBasis}
      />
      {basis === 'undisclosed' ? (
        <p className={styles.undisclosed}>undisclosed: known to exist, never published</p>
      ) : (
        <FieldEditor
          id={id}
          label={label}
          field={field}
          names={names}
          schedules={schedules}
          currency={currency}
          value={value}
          issues={issues}
          describedBy={reasons.length > 0 ? issuesId : undefined}
          onLeaveRow={onLeave}
          onChange={(next) =>
            onChange(next === undefined && basis === 'stated' ? undefined : { basis, value: next })
          }
        />
      )}
      <IssueList id={issuesId} reasons={reasons} />
    </div>
  );
}

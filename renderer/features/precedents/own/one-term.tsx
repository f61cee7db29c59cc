import { ActionIcon, NativeSelect } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Issue } from '../../../../domain/result.ts';
import { fieldsInForce } from '../../../../domain/terms/fields-in-force.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import type { FieldValues, Stated } from '../../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { currencyOf, filledIn } from '../../../ui/fields/field-drafts.ts';
import { FieldRow } from '../../../ui/fields/field-row.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { issuesUnder } from './issues-at.ts';
import styles from './own.module.css';

interface OneTermProps {
  readonly term: TermDefinition;
  readonly values: FieldValues;
  /** What the other facts of the entry say of the same term. */
  readonly otherValues: FieldValues;
  readonly names: Readonly<Record<Side, string>>;
  /** Paths within the term, such as `fields.upFront.amount`. */
  readonly issues: readonly Issue[];
  readonly onChange: (values: FieldValues) => void;
  readonly onRemove: () => void;
}

/** The values that one fact gives to one term; without any it speaks to the term in words only. */
export function OneTerm({ term, values, otherValues, names, issues, onChange, onRemove }: OneTermProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(Object.keys(values)));
  const inForce = fieldsInForce(term, filledIn(term, { ...otherValues, ...values }));
  const isShown = (key: string): boolean => picked.has(key) || values[key] !== undefined;
  const shown = Object.entries(term.fields).filter(([key]) => isShown(key));
  const rest = inForce.filter(([key]) => !isShown(key));
  const change = (key: string, stated: Stated<unknown> | undefined): void => {
    const { [key]: _was, ...kept } = values;
    onChange(stated ? { ...kept, [key]: stated } : kept);
  };
  const unplaced = issues.filter(({ path }) => !shown.some(([key]) => isOf(path, key)));
  return (
    <fieldset className={styles.block} aria-label={term.label}>
      <legend>
        {term.label}
        <ActionIcon aria-label={`Remove the term ${term.label}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </ActionIcon>
      </legend>
      {shown.map(([key, field]) => (
        <FieldRow
          key={key}
          name={key}
          field={field}
          names={names}
          schedules={[]}
          currency={currencyOf({ ...otherValues, ...values })}
          stated={values[key]}
          issues={[...issuesUnder(issues, `fields.${key}`), ...issuesUnder(issues, key)]}
          onChange={(stated) => change(key, stated)}
          onLeave={() => undefined}
        />
      ))}
      <IssueList id={`${term.key}-issues`} reasons={unplaced.map(({ message }) => message)} />
      {rest.length > 0 && (
        <NativeSelect
          aria-label={`Add a value to ${term.label}`}
          value=""
          data={[
            { value: '', label: shown.length === 0 ? 'In words only; add a value…' : 'Add a value…' },
            ...rest.map(([key, field]) => ({ value: key, label: nameSides(field.label, names) })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value) setPicked(new Set([...picked, value]));
          }}
        />
      )}
    </fieldset>
  );
}

function isOf(path: string, key: string): boolean {
  return [key, `fields.${key}`].some((start) => path === start || path.startsWith(`${start}.`));
}

import { NativeSelect, TextInput } from '@mantine/core';
import { durationSchema, type Duration } from '../../../domain/terms/values/duration.ts';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

type DurationDraft = Pick<Duration, 'unit'> & { readonly count: number | undefined };

export function DurationField({
  id,
  label,
  field,
  value = { count: undefined, unit: field.unit ?? 'years' },
  issues,
  describedBy,
  onChange,
}: EditorProps<DurationDraft>) {
  return (
    <fieldset className={styles.line} aria-labelledby={`${id}-label`}>
      <TextInput
        id={id}
        type="number"
        className={styles.count ?? ''}
        aria-label={`${label}: number`}
        aria-describedby={describedBy}
        error={isWrongAt(issues, 'count')}
        value={value.count ?? ''}
        onChange={(event) =>
          onChange({
            ...value,
            count: event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value),
          })
        }
      />
      <NativeSelect
        aria-label={`${label}: unit`}
        value={value.unit}
        data={[...durationSchema.shape.unit.options]}
        onChange={(event) =>
          onChange({ ...value, unit: durationSchema.shape.unit.parse(event.currentTarget.value) })
        }
      />
    </fieldset>
  );
}

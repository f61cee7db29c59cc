import { Checkbox } from '@mantine/core';
import type { EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function PatentListField({
  id,
  schedules,
  value = [],
  describedBy,
  onChange,
}: EditorProps<readonly string[]>) {
  if (schedules.length === 0) {
    return (
      <p id={id} className={styles.echo}>
        No patent list is attached to this round. Attach one under Schedules (Alt+2).
      </p>
    );
  }
  return (
    <fieldset aria-labelledby={`${id}-label`} aria-describedby={describedBy} className={styles.checks}>
      {schedules.map((schedule) => (
        <Checkbox
          key={schedule.letter}
          label={`Schedule ${schedule.letter}: ${schedule.listName} (${schedule.owner})`}
          checked={value.includes(schedule.letter)}
          onChange={(event) =>
            onChange(
              (event.currentTarget.checked
                ? [...value, schedule.letter]
                : value.filter((letter) => letter !== schedule.letter)
              ).toSorted(),
            )
          }
        />
      ))}
    </fieldset>
  );
}

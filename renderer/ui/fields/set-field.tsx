import { Checkbox } from '@mantine/core';
import { nameSides } from '../../../domain/terms/name-sides.ts';
import { shortNames } from '../../../domain/deals/short-name.ts';
import type { EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function SetField({
  id,
  field,
  names,
  value = [],
  describedBy,
  onChange,
}: EditorProps<readonly string[]>) {
  const options = field.options ?? [];
  const isShort = options.every((option) => option.label.length < 20);
  return (
    <fieldset
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      className={isShort ? styles.checksShort : styles.checks}
    >
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={nameSides(option.label, shortNames(names))}
          checked={value.includes(option.value)}
          onChange={(event) => {
            const chosen = new Set(value);
            if (event.currentTarget.checked) chosen.add(option.value);
            else chosen.delete(option.value);
            // in the order of the catalogue, whatever the order of the clicks
            onChange(options.map((entry) => entry.value).filter((entry) => chosen.has(entry)));
          }}
        />
      ))}
    </fieldset>
  );
}

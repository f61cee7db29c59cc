import { TagsInput } from '@mantine/core';
import type { EditorProps } from './editor-props.ts';

/** Standards and products: the usual ones are offered, anything else may be written. */
export function TagsField({
  id,
  field,
  value = [],
  issues,
  describedBy,
  onChange,
}: EditorProps<readonly string[]>) {
  return (
    <TagsInput
      id={id}
      aria-describedby={describedBy}
      error={issues.length > 0}
      placeholder={value.length === 0 ? 'Type or pick, Enter adds' : ''}
      value={[...value]}
      data={[...(field.suggestions ?? [])]}
      onChange={(next) => onChange(next)}
      comboboxProps={{ transitionProps: { duration: 80 } }}
    />
  );
}

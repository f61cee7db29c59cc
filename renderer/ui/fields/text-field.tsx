import { Autocomplete, Textarea } from '@mantine/core';
import type { EditorProps } from './editor-props.ts';

export function TextField({ id, field, value = '', issues, describedBy, onChange }: EditorProps<string>) {
  const change = (text: string): void => onChange(text === '' ? undefined : text);
  const shared = { id, 'aria-describedby': describedBy, error: issues.length > 0, value };
  return field.suggestions ? (
    <Autocomplete
      {...shared}
      data={[...field.suggestions]}
      onChange={change}
      comboboxProps={{ transitionProps: { duration: 80 } }}
    />
  ) : (
    <Textarea {...shared} data-grows onChange={(event) => change(event.currentTarget.value)} />
  );
}

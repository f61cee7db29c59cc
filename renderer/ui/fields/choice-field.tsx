import { NativeSelect } from '@mantine/core';
import { nameSides } from '../../../domain/terms/name-sides.ts';
import { shortNames } from '../../../domain/deals/short-name.ts';
import type { EditorProps } from './editor-props.ts';

export function ChoiceField({ id, field, names, value, issues, describedBy, onChange }: EditorProps<string>) {
  return (
    <NativeSelect
      id={id}
      aria-describedby={describedBy}
      error={issues.length > 0}
      value={value ?? ''}
      data={[
        { value: '', label: 'not stated' },
        ...(field.options ?? []).map((option) => ({
          value: option.value,
          label: nameSides(option.label, shortNames(names)),
        })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}

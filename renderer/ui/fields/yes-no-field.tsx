import { SegmentedControl } from '@mantine/core';
import type { EditorProps } from './editor-props.ts';

const words = [
  { value: '', label: 'not stated' },
  { value: 'yes', label: 'yes' },
  { value: 'no', label: 'no' },
] as const;

export function YesNoField({ id, value, describedBy, onChange }: EditorProps<boolean>) {
  return (
    <SegmentedControl
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      value={value === undefined ? '' : value ? 'yes' : 'no'}
      data={[...words]}
      onChange={(word) => onChange(word === '' ? undefined : word === 'yes')}
    />
  );
}

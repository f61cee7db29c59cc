import { CurrencyInput } from '../currency-input.tsx';
import type { EditorProps } from './editor-props.ts';

export function CurrencyField({ id, label, value = '', issues, describedBy, onChange }: EditorProps<string>) {
  return (
    <CurrencyInput
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      isWrong={issues.length > 0}
      onChange={(code) => onChange(code || undefined)}
    />
  );
}

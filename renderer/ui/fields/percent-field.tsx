import { DecimalInput } from '../decimal-input.tsx';
import type { EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function PercentField({ id, value = '', issues, describedBy, onChange }: EditorProps<string>) {
  return (
    <div className={styles.percent}>
      <DecimalInput
        id={id}
        aria-describedby={describedBy}
        unit="%"
        value={value}
        isWrong={issues.length > 0}
        onChange={(text) => onChange(text || undefined)}
      />
    </div>
  );
}

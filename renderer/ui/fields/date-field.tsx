import { DateInput } from '../date-input.tsx';
import { formatDate } from '../../../domain/terms/values/simple-kinds.ts';
import type { EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function DateField({ id, value = '', issues, describedBy, onChange }: EditorProps<string>) {
  return (
    <div className={styles.line}>
      <DateInput
        id={id}
        aria-describedby={describedBy}
        value={value}
        isWrong={issues.length > 0}
        onChange={(date) => onChange(date || undefined)}
      />
      {/^\d{4}-\d{2}-\d{2}$/.test(value) && issues.length === 0 && (
        <span className={styles.echo}>{formatDate(value)}</span>
      )}
    </div>
  );
}

import { TextInput } from '@mantine/core';
import styles from './strength.module.css';

interface Behind {
  readonly by: string;
  readonly why: string;
  readonly source: string;
}

interface BehindFieldsProps {
  /** Of which figure, such as "5G, total". */
  readonly of: string;
  readonly value: Behind;
  readonly onChange: (value: Behind) => void;
  readonly onLeave: () => void;
}

/** Who states a figure, why, and where it can be read. */
export function BehindFields({ of, value, onChange, onLeave }: BehindFieldsProps) {
  const box = (field: keyof Behind, placeholder: string, maxLength: number) => (
    <TextInput
      aria-label={`${of}: ${placeholder.toLowerCase()}`}
      placeholder={placeholder}
      title={value[field]}
      value={value[field]}
      maxLength={maxLength}
      onBlur={onLeave}
      onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
    />
  );
  return (
    <div className={styles.behind}>
      {box('by', 'By whom', 200)}
      {box('source', 'Source', 500)}
      {box('why', 'Why', 2000)}
    </div>
  );
}

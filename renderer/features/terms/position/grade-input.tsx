import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import styles from './position.module.css';

interface GradeInputProps {
  readonly label: string;
  /** What 1 and 5 mean. */
  readonly help: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const grades = ['', '1', '2', '3', '4', '5'].map((value) => ({ value, label: value || '·' }));

/** A grade from 1 to 5, or none. */
export function GradeInput({ label, help, value, onChange }: GradeInputProps) {
  const id = useId();
  return (
    <div className={styles.grade} title={help}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        classNames={{ label: styles.gradeLabel ?? '' }}
        value={value === null ? '' : String(value)}
        data={grades}
        onChange={(grade) => onChange(grade === '' ? null : Number(grade))}
      />
    </div>
  );
}

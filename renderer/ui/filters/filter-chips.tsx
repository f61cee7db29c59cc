import { ActionIcon, Button } from '@mantine/core';
import { X } from 'lucide-react';
import type { FilterChip } from './filter-chip.ts';
import styles from './filters.module.css';

interface FilterChipsProps<F> {
  readonly chips: readonly FilterChip<F>[];
  readonly onChange: (filters: F) => void;
  readonly onClear: () => void;
}

/** The filters that are on, each to be taken off by itself. */
export function FilterChips<F>({ chips, onChange, onClear }: FilterChipsProps<F>) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters that are on">
      {chips.map(({ label, without }) => (
        <li key={label} className={styles.chip}>
          <span>{label}</span>
          <ActionIcon size={16} aria-label={`Without ${label}`} onClick={() => onChange(without)}>
            <X size={11} aria-hidden />
          </ActionIcon>
        </li>
      ))}
      <li>
        <Button size="compact-xs" variant="subtle" onClick={onClear}>
          Clear all
        </Button>
      </li>
    </ul>
  );
}

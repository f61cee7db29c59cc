import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Assumption } from '../../../../domain/economics/worksheets/assumption.ts';
import { AssumptionRow } from './assumption-row.tsx';
import { nothingAssumed } from './edit-worksheet.ts';
import { FieldWords } from './field-words.tsx';
import type { BoxKind } from './value-box.tsx';
import styles from './known-and-assumed.module.css';

interface OptionalRowProps {
  readonly place: string;
  readonly name: string;
  /** How it is read while nobody assumes it. */
  readonly otherwise: string;
  readonly kind?: BoxKind;
  readonly unit?: string;
  readonly assumption: Assumption | null;
  readonly onChange: (assumption: Assumption | null, how?: 'clicked') => void;
}

/** An assumption that may be left out. */
export function OptionalRow({ otherwise, assumption, onChange, ...row }: OptionalRowProps) {
  if (assumption)
    return (
      <AssumptionRow
        {...row}
        label={row.name}
        assumption={assumption}
        onChange={onChange}
        onRemove={() => onChange(null, 'clicked')}
      />
    );
  return (
    <div className={styles.row} data-place={row.place}>
      <div className={styles.absent}>
        <span>{row.name}</span>
        <span className={styles.help}>{otherwise}</span>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<Plus size={12} aria-hidden />}
          aria-label={`Assume: ${row.name}`}
          onClick={() => onChange(nothingAssumed(), 'clicked')}
        >
          Assume
        </Button>
      </div>
      <FieldWords place={row.place} />
    </div>
  );
}

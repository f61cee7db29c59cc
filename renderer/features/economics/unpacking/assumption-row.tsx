import { ActionIcon, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { Assumption } from '../../../../domain/economics/worksheets/assumption.ts';
import { FieldWords } from './field-words.tsx';
import { saidAt, useSheet } from './sheet-context.ts';
import { ValueBox, type BoxKind } from './value-box.tsx';
import styles from './known-and-assumed.module.css';

interface AssumptionRowProps {
  readonly place: string;
  /** Names the row where its label is a box of its own. */
  readonly name: string;
  readonly label: ReactNode;
  readonly kind?: BoxKind;
  readonly unit?: string | undefined;
  readonly assumption: Assumption;
  readonly onChange: (assumption: Assumption) => void;
  readonly onRemove?: (() => void) | undefined;
}

/** An assumption: its figure, between which bounds, by whom, why, and where it is from. */
export function AssumptionRow({
  place,
  name,
  label,
  kind = 'figure',
  unit,
  assumption,
  onChange,
  onRemove,
}: AssumptionRowProps) {
  const sheet = useSheet();
  const id = useId();
  const { isWrong, isUnfounded } = saidAt(sheet, place);
  const box = (which: 'value' | 'low' | 'high', placeholder: string) => (
    <ValueBox
      kind={kind}
      unit={which === 'value' ? unit : undefined}
      aria-label={which === 'value' ? name : `${name}, ${which}`}
      aria-describedby={`${id}-words`}
      placeholder={placeholder}
      value={assumption[which]}
      isWrong={isWrong(which)}
      onChange={(text) => onChange({ ...assumption, [which]: text })}
    />
  );
  const words = (which: 'by' | 'why' | 'source', placeholder: string) => (
    <TextInput
      aria-label={`${name}, ${placeholder}`}
      placeholder={placeholder}
      className={styles.founded ?? ''}
      data-open={(isUnfounded && which !== 'source' && assumption[which].trim() === '') || undefined}
      value={assumption[which]}
      onChange={(event) => onChange({ ...assumption, [which]: event.currentTarget.value })}
    />
  );
  return (
    <div
      className={styles.row}
      data-place={place}
      data-kind={kind}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) sheet.leave();
      }}
    >
      <div className={styles.boxes}>
        <div className={styles.label}>{label}</div>
        {box('value', 'assumed')}
        {box('low', 'low')}
        {box('high', 'high')}
        {onRemove ? (
          <ActionIcon variant="subtle" size={24} aria-label={`Remove ${name}`} onClick={onRemove}>
            <X size={14} aria-hidden />
          </ActionIcon>
        ) : (
          <span />
        )}
      </div>
      <div className={styles.reasons}>
        {words('by', 'by whom')}
        {words('why', 'why')}
        {words('source', 'from where')}
        {isUnfounded && (
          <span className={styles.unfounded} title="Nobody is named for it, or no reason is given">
            unfounded
          </span>
        )}
      </div>
      <FieldWords place={place} id={`${id}-words`} />
    </div>
  );
}

import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { DoorOpen, Pencil, Trash2 } from 'lucide-react';
import { Hint } from '../../ui/hint.tsx';
import type { SheetTerm } from './sheet-view.ts';
import styles from './inspector.module.css';

interface InspectorHeadProps {
  readonly term: SheetTerm;
  readonly isBeyondWalkAway: boolean;
  /** A round that was sent or received is read, not changed. */
  readonly isOff: boolean;
  /** Null for a term of the catalogue, whose fields are not ours to change. */
  readonly onEdit: (() => void) | null;
  readonly onRemove: () => void;
}

/** Which term it is, a warning that must not be overlooked, and what can be done with the term as a whole. */
export function InspectorHead({ term, isBeyondWalkAway, isOff, onEdit, onRemove }: InspectorHeadProps) {
  const { mandatory } = term.definition;
  return (
    <div className={styles.head}>
      <h2 className={styles.title} title={term.label}>
        <span className={styles.number}>{term.number}</span> {term.label}
      </h2>
      {isBeyondWalkAway && (
        <span className={styles.beyond} title="Beyond our walk-away">
          <DoorOpen size={12} aria-hidden /> <VisuallyHidden>beyond our </VisuallyHidden>walk-away
        </span>
      )}
      {onEdit && (
        <Hint label="Change the name and the fields of this term">
          <ActionIcon aria-label="Edit custom term" disabled={isOff} onClick={onEdit}>
            <Pencil size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      )}
      <Hint label={mandatory ? 'This term belongs to every sheet' : 'Remove the term from the sheet'}>
        <ActionIcon aria-label="Remove term" disabled={mandatory || isOff} onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
        </ActionIcon>
      </Hint>
    </div>
  );
}

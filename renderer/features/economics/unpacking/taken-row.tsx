import { ActionIcon } from '@mantine/core';
import { Link2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TakenFact } from '../../../../domain/economics/worksheets/assumption.ts';
import { FieldWords } from './field-words.tsx';
import { useSheet } from './sheet-context.ts';
import styles from './known-and-assumed.module.css';

interface TakenRowProps {
  readonly place: string;
  readonly taken: TakenFact;
  readonly onRemove: () => void;
  /** What is assumed beside the fact. */
  readonly children?: ReactNode;
}

/** A figure of a fact in its use: a link to it and no copy. It stands on plain ground, for it is no assumption. */
export function TakenRow({ place, taken, onRemove, children }: TakenRowProps) {
  const { open } = useSheet();
  const figure = open.known.find(({ factId, part }) => factId === taken.factId && part === taken.part);
  const words = figure?.words ?? `fact ${taken.factId}, which is gone`;
  return (
    <div className={styles.taken} data-place={place}>
      <div className={styles.takenHead}>
        <Link2 size={13} aria-hidden />
        <span className={styles.takenWords}>
          <strong>{words}</strong> {figure?.statement}
        </span>
        <span className={styles.factId}>fact {taken.factId}</span>
        <ActionIcon variant="subtle" size={24} aria-label={`Release ${words}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </ActionIcon>
      </div>
      {children}
      <FieldWords place={place} />
    </div>
  );
}

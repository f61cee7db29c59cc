import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../../store.ts';
import styles from './outline.module.css';

interface OutlineSectionProps {
  readonly label: string;
  readonly agreed: number;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part of the sheet with its terms, which can be folded away. */
export function OutlineSection({ label, agreed, count, children }: OutlineSectionProps) {
  const isFolded = useApp((state) => state.foldedSections.includes(label));
  const foldSection = useApp((state) => state.foldSection);
  return (
    <>
      <h3 className={styles.section}>
        <button
          type="button"
          className={styles.sectionToggle}
          aria-expanded={!isFolded}
          onClick={() => foldSection(label, !isFolded)}
        >
          <ChevronRight size={12} aria-hidden />
          <span className={styles.sectionName}>{label}</span>
          <span className={styles.sectionCount} title={`${agreed} of ${count} agreed`}>
            {agreed}/{count}
          </span>
        </button>
      </h3>
      {!isFolded && children}
    </>
  );
}

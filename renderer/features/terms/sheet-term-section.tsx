import { SheetBlock } from './sheet-block.tsx';
import type { SheetTerm } from './sheet-view.ts';
import styles from './sheet.module.css';

interface SheetTermSectionProps {
  readonly term: SheetTerm;
  /** The first term of its part of the sheet carries the part's heading. */
  readonly opensPart: boolean;
  readonly isSelected: boolean;
}

/** One numbered term: its heading with the state, its prose and its tables. */
export function SheetTermSection({ term, opensPart, isSelected }: SheetTermSectionProps) {
  return (
    <>
      {opensPart && <h2 className={styles.part}>{term.section}</h2>}
      <section
        data-term={term.key}
        className={styles.term}
        aria-current={isSelected || undefined}
        aria-label={`Term ${term.number}: ${term.label}`}
      >
        <h3 className={styles.heading}>
          <span className={styles.number}>{term.number}</span>
          <button type="button" className={styles.label}>
            {term.label}
          </button>
          <span className={styles.tag}>
            {term.stateWords}
            {term.isBinding && ', binding'}
          </span>
        </h3>
        {term.blocks.map((block, at) => (
          <SheetBlock key={at} block={block} />
        ))}
      </section>
    </>
  );
}

import { PencilLine } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { useApp } from '../../store.ts';
import { SheetBlock } from './sheet-block.tsx';
import type { SheetTerm } from './sheet-view.ts';
import { TermProse } from './writing/term-prose.tsx';
import styles from './sheet.module.css';

interface SheetTermSectionProps {
  readonly roundId: string;
  readonly term: SheetTerm;
  /** The first term of its part of the sheet carries the part's heading. */
  readonly opensPart: boolean;
  readonly isSelected: boolean;
  /** The round is a draft: a frozen one is only read. */
  readonly canWrite: boolean;
  readonly onSelect: (key: string) => void;
}

/** One numbered term: its heading with the state, its prose and its tables. Drawn again only when it changed itself. */
export const SheetTermSection = memo(function SheetTermSection({
  roundId,
  term,
  opensPart,
  isSelected,
  canWrite,
  onSelect,
}: SheetTermSectionProps) {
  const write = useApp((state) => state.write);
  const startWriting = (event: KeyboardEvent): void => {
    if (!canWrite || !['F2', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    onSelect(term.key);
    write(term.key, 'end');
  };
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
          <button type="button" className={styles.label} onKeyDown={startWriting}>
            {term.label}
          </button>
          {term.written && (
            <span className={styles.own} title="Written by hand: the values do not make these words">
              <PencilLine size={12} aria-hidden /> own wording
            </span>
          )}
          <span className={styles.tag}>
            {term.stateWords}
            {term.isBinding && ', binding'}
          </span>
        </h3>
        <TermProse roundId={roundId} term={term} canWrite={canWrite} />
        {term.blocks
          .filter(({ kind }) => kind !== 'paragraph' && kind !== 'list')
          .map((block, at) => (
            <SheetBlock key={at} block={block} />
          ))}
      </section>
    </>
  );
});

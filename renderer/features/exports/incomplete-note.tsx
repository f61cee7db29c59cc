import { TriangleAlert } from 'lucide-react';
import type { DocumentChoice } from '../../../domain/contract/exports.ts';
import styles from './export-panel.module.css';

interface IncompleteNoteProps {
  readonly terms: readonly string[];
  readonly copy: DocumentChoice['copy'];
}

/** Which terms lack values and what stands in their place. Said, not refused: a sheet is sent with gaps on purpose. */
export function IncompleteNote({ terms, copy }: IncompleteNoteProps) {
  if (terms.length === 0) return null;
  const lack = terms.length === 1 ? '1 term lacks values' : `${terms.length} terms lack values`;
  const prints =
    copy === 'internal'
      ? 'the internal copy marks them as missing'
      : 'what goes across the table says “to be agreed”';
  return (
    <section className={styles.incomplete} aria-label="Terms that lack values">
      <TriangleAlert size={14} aria-hidden />
      <div>
        <p>
          {lack}; {prints}.
        </p>
        <p className={styles.names}>{terms.join(', ')}</p>
      </div>
    </section>
  );
}

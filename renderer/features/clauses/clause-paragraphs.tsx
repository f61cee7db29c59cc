import { RunText } from '../../ui/run-text.tsx';
import type { ReadParagraph } from './named-placeholders.ts';
import styles from './clauses.module.css';

/** The words of a clause as they read on the sheet. */
export function ClauseParagraphs({ paragraphs }: { readonly paragraphs: readonly ReadParagraph[] }) {
  return (
    <div className={styles.paragraphs}>
      {paragraphs.map(({ role, runs }, index) => (
        // Paragraphs of a clause have no identity beyond their place
        <p key={index} data-role={role}>
          {role === 'bullet' && <span className={styles.point}>•</span>}
          {role === 'numbered' && <span className={styles.point}>{numberOf(paragraphs, index)}.</span>}
          <span>
            <RunText text={runs} />
          </span>
        </p>
      ))}
    </div>
  );
}

function numberOf(paragraphs: readonly ReadParagraph[], index: number): number {
  let number = 1;
  while (paragraphs[index - number]?.role === 'numbered') number += 1;
  return number;
}

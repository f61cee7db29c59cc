import type { Text } from '../../../domain/document/document.ts';
import type { WrittenParagraph } from '../../../domain/terms/written/written-prose.ts';
import { RunText } from '../../ui/run-text.tsx';
import styles from './clauses.module.css';

/** The words of a clause as they read on the sheet. */
export function ClauseParagraphs({ paragraphs }: { readonly paragraphs: readonly WrittenParagraph[] }) {
  return (
    <div className={styles.paragraphs}>
      {paragraphs.map(({ role, runs }, index) => (
        // Paragraphs of a clause have no identity beyond their place
        <p key={index} data-role={role}>
          {role === 'bullet' && <span className={styles.point}>•</span>}
          {role === 'numbered' && <span className={styles.point}>{numberOf(paragraphs, index)}.</span>}
          <span>
            <RunText text={runs satisfies Text} />
          </span>
        </p>
      ))}
    </div>
  );
}

function numberOf(paragraphs: readonly WrittenParagraph[], index: number): number {
  let number = 1;
  while (paragraphs[index - number]?.role === 'numbered') number += 1;
  return number;
}

import type { RelatedEntry } from '../../../../domain/precedents/known-precedent.ts';
import { publishedDateWords } from '../../../../domain/precedents/published-date.ts';
import { relationWords } from '../../../../domain/precedents/relation-words.ts';
import { useApp } from '../../../store.ts';
import { ConfidentialMark } from '../../../ui/confidential-mark.tsx';
import styles from './entry.module.css';

/** How the entry hangs together with others: renewed by, settled by, appeal of. */
export function RelatedEntries({ related }: { readonly related: readonly RelatedEntry[] }) {
  const go = useApp((state) => state.go);
  return (
    <ul className={styles.related}>
      {related.map((entry) => (
        <li key={`${entry.kind} ${entry.isInverse} ${entry.id}`}>
          <span className={styles.relation}>{relationWords(entry)}</span>
          <button
            type="button"
            className={styles.jump}
            onClick={() => go({ screen: 'precedents', precedentId: entry.id })}
          >
            {entry.title}
          </button>
          {entry.isConfidential && <ConfidentialMark />}
          {entry.announced && <span className={styles.dim}>{publishedDateWords(entry.announced)}</span>}
        </li>
      ))}
    </ul>
  );
}

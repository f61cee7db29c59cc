import { CitationChip } from './citation-chip.tsx';
import { useCited } from './use-cited.ts';
import styles from './citations.module.css';

/** The precedents that a text names while it is written: below the field, since a field holds nothing but letters. */
export function CitedEntries({ text }: { readonly text: string }) {
  const cited = useCited(text);
  if (cited.size === 0) return null;
  return (
    <span className={styles.entries}>
      {[...cited.values()].map((entry) => (
        <CitationChip key={entry.id} entry={entry} />
      ))}
    </span>
  );
}

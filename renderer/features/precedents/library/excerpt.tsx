import type { PrecedentHit } from './library-slice.ts';
import styles from './entry-table.module.css';

/** Where the words that were looked for stand. */
export function Excerpt({ parts }: { readonly parts: PrecedentHit['excerpt'] }) {
  return (
    <span className={styles.excerpt}>
      {parts.map(({ text, isMatch }, index) =>
        isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}

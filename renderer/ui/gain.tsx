import styles from './gain.module.css';

/** Whom a change favours: the colour and shape of a side, and its word. */
export function Gain({ whose }: { readonly whose: 'ours' | 'theirs' | null }) {
  if (whose === null) return <span className={styles.unclear}>unclear</span>;
  return (
    <span className={styles[whose]}>
      <span aria-hidden className={styles.glyph} />
      {whose === 'ours' ? 'us' : 'them'}
    </span>
  );
}

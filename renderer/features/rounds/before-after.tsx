import { VisuallyHidden } from '@mantine/core';
import styles from './comparison.module.css';

interface BeforeAfterProps {
  readonly before: string | null;
  readonly after: string | null;
  /** What is read where there was or is none. */
  readonly nothing: string;
}

/** What it was, an arrow, what it is. */
export function BeforeAfter({ before, after, nothing }: BeforeAfterProps) {
  return (
    <>
      {before === null ? <span className={styles.none}>{nothing}</span> : <del>{before}</del>}
      <span className={styles.arrow}>
        <span aria-hidden> → </span>
        <VisuallyHidden> becomes </VisuallyHidden>
      </span>
      {after === null ? <span className={styles.none}>{nothing}</span> : <ins>{after}</ins>}
    </>
  );
}

import { VisuallyHidden } from '@mantine/core';
import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import styles from './comparison.module.css';

/** Before and after in words; a change of wording is told here and shown below. */
export function ChangeWords({ change: { field, before, after, redline } }: { readonly change: RoundChange }) {
  if (redline) return <span className={styles.none}>changed, see below</span>;
  const nothing = field === 'term' ? 'not on the sheet' : 'not stated';
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

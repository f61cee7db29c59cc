import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { BeforeAfter } from './before-after.tsx';
import styles from './comparison.module.css';

/** Before and after in words; a change of wording is told here and shown below. */
export function ChangeWords({ change: { field, before, after, redline } }: { readonly change: RoundChange }) {
  if (redline) return <span className={styles.none}>changed, see below</span>;
  return (
    <BeforeAfter
      before={before}
      after={after}
      nothing={field === 'term' ? 'not on the sheet' : 'not stated'}
    />
  );
}

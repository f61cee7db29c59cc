import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { BeforeAfter } from './before-after.tsx';
import { isWhole } from '../../../domain/rounds/rows-of-changes.ts';
import styles from './comparison.module.css';

/** Before and after in words; a change of wording is told here and shown below. */
export function ChangeWords({ change }: { readonly change: RoundChange }) {
  const { field, before, after, redline } = change;
  if (isWhole(change)) {
    return (
      <>
        {after === null ? <del>{before}</del> : <ins>{after}</ins>}{' '}
        <span className={styles.none}>{after === null ? 'was taken out' : 'was added'}</span>
        {change.parts.map((part) => (
          <span key={part.label} className={styles.value}>
            {part.label}: {after === null ? <del>{part.before}</del> : part.after}
          </span>
        ))}
      </>
    );
  }
  if (redline) return <span className={styles.none}>changed, see below</span>;
  return (
    <BeforeAfter
      before={before}
      after={after}
      nothing={field === 'term' ? 'not on the sheet' : 'not stated'}
    />
  );
}

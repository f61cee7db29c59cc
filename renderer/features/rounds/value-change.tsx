import type { RoundChange } from '../../../domain/rounds/round-change.ts';
import { ChangeWords } from './change-words.tsx';
import styles from './comparison.module.css';

/** Before and after in words; folded away where what moved stands below, line by line. */
export function ValueChange({ change }: { readonly change: RoundChange }) {
  if (change.parts.length === 0) return <ChangeWords change={change} />;
  const places = change.parts.length === 1 ? '1 place' : `${change.parts.length} places`;
  return (
    <details className={styles.whole}>
      <summary title="The whole value, before and after">moved in {places}</summary>
      <ChangeWords change={change} />
    </details>
  );
}

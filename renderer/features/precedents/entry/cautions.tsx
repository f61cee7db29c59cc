import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import styles from './entry.module.css';

/** What a careful reader must know, without what stands beside an error that is often repeated. */
export function cautionsOf({ corrections, doubts }: Precedent): readonly string[] {
  const said = new Set(corrections.map(({ doubt }) => doubt));
  return doubts.filter((_, index) => !said.has(index));
}

export function Cautions({ cautions }: { readonly cautions: readonly string[] }) {
  return (
    <ul className={styles.doubts}>
      {cautions.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  );
}

import type { FamilyKey } from '../../../../domain/patents/families/family-key.ts';
import type { KeyDisagreements } from '../../../../domain/patents/families/family-row.ts';
import { sayCount } from '../say-count.ts';
import { byKey, keyMeaning, sayApplications } from './family-words.ts';
import styles from './families.module.css';

interface KeyFiguresProps {
  readonly keys: KeyDisagreements['keys'];
  readonly chosen: FamilyKey;
  readonly onChoose: (key: FamilyKey) => void;
}

/** The four ways to count families side by side; the chosen one fills the table below. */
export function KeyFigures({ keys, chosen, onChoose }: KeyFiguresProps) {
  return (
    <fieldset className={styles.keys} aria-label="Families by">
      {keys.map(({ key, families, applicationsWithout, rowsWithout }) => (
        <label
          key={key}
          className={styles.key}
          title={keyMeaning[key]}
          data-chosen={key === chosen || undefined}
        >
          <input
            type="radio"
            name="family-key"
            className={styles.radio}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <span className={styles.figure}>{sayCount(families)}</span>
          <span className={styles.keyName}>
            {families === 1 ? 'family' : 'families'} {byKey[key]}
          </span>
          <span className={styles.dim}>
            {applicationsWithout === 0
              ? 'every application has one'
              : `${sayApplications(applicationsWithout)} without`}
            {rowsWithout !== null && rowsWithout > 0 && ` (${sayCount(rowsWithout)} rows)`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useApp } from '../../../store.ts';
import { sayWhen } from '../../../ui/say-when.ts';
import styles from './overview.module.css';

const mostShown = 8;

interface SinceLastProps {
  readonly dealId: string;
  readonly onTerm: (key: string) => void;
}

/** What was done to the deal since it was looked at in an earlier session, by whoever had the file. */
export function SinceLast({ dealId, onTerm }: SinceLastProps) {
  const visit = useApp((state) => state.visits[dealId]);
  if (!visit) return null;
  const entries = visit.entries.filter((entry) => !entry.isUndone);
  const last = visit.lastOpenedAt;
  return (
    <section className={styles.block} aria-label="Since last opened">
      <h2 className={styles.blockTitle}>
        Since last opened
        {last !== null && <span className={styles.aside}>{sayWhen(last)}</span>}
      </h2>
      {entries.length === 0 ? (
        <p className={styles.quiet}>
          {last === null ? 'This is the first look at this deal.' : 'Nothing was changed.'}
        </p>
      ) : (
        <ul className={styles.entries}>
          {entries.slice(0, mostShown).map(({ label, at, termKey }, index) => {
            // Two steps may have the same name and time
            const key = index;
            return (
              <li key={key}>
                {termKey === null ? (
                  <span>{label}</span>
                ) : (
                  <button type="button" className={styles.link} onClick={() => onTerm(termKey)}>
                    {label}
                  </button>
                )}
                <span className={styles.when}>{sayWhen(at)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {entries.length > mostShown && <p className={styles.quiet}>and {entries.length - mostShown} more</p>}
    </section>
  );
}

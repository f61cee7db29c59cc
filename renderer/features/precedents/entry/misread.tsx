import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { FactPeek } from './fact-peek.tsx';
import styles from './entry.module.css';

/** Errors that are often repeated, struck, beside what the record says. */
export function Misread({ known }: { readonly known: KnownPrecedent }) {
  const { corrections, facts } = known.precedent;
  return (
    <ul className={styles.misread}>
      {corrections.map(({ error, record, factIds }) => (
        <li key={error}>
          <Told error={error} />
          <p>
            <span className={styles.told}>The record: </span>
            <ins>{record}</ins>{' '}
            <span className={styles.peeks}>
              {facts
                .filter(({ id }) => factIds.includes(id))
                .map((fact) => (
                  <FactPeek key={fact.id} known={known} fact={fact} />
                ))}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Who tells it is not struck, only what is told. */
function Told({ error }: { readonly error: string }) {
  const [, who, what] = /^(Often read[^:]*:)\s*(.+)$/s.exec(error) ?? [];
  return (
    <p>
      {who && <span className={styles.told}>{who} </span>}
      <del>{what ?? error}</del>
    </p>
  );
}

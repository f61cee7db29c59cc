import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { factInWords, sideNames } from '../../../../domain/precedents/statements.ts';
import { findTerm } from '../../../../domain/terms/catalogue.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import { StatementMarks } from '../statement-marks.tsx';
import { FactPeek } from './fact-peek.tsx';
import styles from './facts.module.css';

interface UndisclosedProps {
  readonly known: KnownPrecedent;
  readonly facts: readonly Fact[];
}

/** What no source seen tells, with the values that it would have told. */
export function Undisclosed({ known, facts }: UndisclosedProps) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => {
        const secret = secretLabels(fact, known);
        return (
          <li key={fact.id} className={styles.fact}>
            <FactPeek known={known} fact={fact} />
            <div className={styles.factWords}>
              {secret.length > 0 && <p>{secret.join(', ')}</p>}
              <p className={secret.length > 0 ? styles.behind : undefined}>
                {fact.statement}
                <StatementMarks statement={factInWords(fact, known)} />
              </p>
              {!fact.confirmed && fact.primary && (
                <p className={styles.note}>To be checked in: {fact.primary}</p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function secretLabels({ terms }: Fact, { precedent }: KnownPrecedent): readonly string[] {
  const names = sideNames(precedent);
  return Object.entries(terms).flatMap(([key, values]) =>
    Object.entries(values).flatMap(([name, { basis }]) => {
      const field = findTerm(key)?.fields[name];
      return basis === 'undisclosed' && field ? [nameSides(field.label, names)] : [];
    }),
  );
}

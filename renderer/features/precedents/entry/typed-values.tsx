import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { sideNames, statementsOf } from '../../../../domain/precedents/statements.ts';
import type { FieldValues } from '../../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import styles from './entry.module.css';

interface TypedValuesProps {
  readonly known: KnownPrecedent;
  readonly term: TermDefinition;
  readonly values: FieldValues;
}

/** Values of a term in words, one a line, as the term sheet would say them. */
export function TypedValues({ known, term, values }: TypedValuesProps) {
  return statementsOf(term, values, sideNames(known.precedent)).map(({ field, label, words, basis }) => (
    <p key={field}>
      <span className={styles.dim}>{label}: </span>
      <span className={basis === 'undisclosed' ? styles.nothing : undefined} data-selectable>
        {words}
      </span>
      {(basis === 'illustrative' || basis === 'estimated') && (
        <span className={styles.unverified}> {basis}</span>
      )}
    </p>
  ));
}

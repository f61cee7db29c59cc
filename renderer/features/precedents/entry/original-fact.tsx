import { amountWords } from '../../../../domain/precedents/amount-words.ts';
import { standingWords } from '../../../../domain/precedents/amount.ts';
import { evidenceMeanings, evidenceWords } from '../../../../domain/precedents/evidence.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { findTerm } from '../../../../domain/terms/catalogue.ts';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { TypedValues } from './typed-values.tsx';
import styles from './entry.module.css';
import factStyles from './facts.module.css';

interface OriginalFactProps {
  readonly known: KnownPrecedent;
  readonly fact: Fact;
}

/** A fact as the entry has it, whatever we read in its place. */
export function OriginalFact({ known, fact }: OriginalFactProps) {
  const sources = known.precedent.sources.filter(({ id }) => fact.sourceIds.includes(id));
  const { amount, evidence, confirmed } = fact;
  return (
    <section className={factStyles.originalFact} aria-label="As it stands">
      <h3 className={factStyles.termName}>
        {known.origin === 'built-in' ? 'The library says' : 'The entry says'}
      </h3>
      <p>{fact.statement}</p>
      {amount && (
        <p>
          {amountWords(amount)}
          {amount.standing !== 'term' && (
            <span className={styles.dim}> ({standingWords[amount.standing]})</span>
          )}
        </p>
      )}
      <p className={styles.dim}>
        <EvidenceBadge evidence={evidence} confirmed={confirmed} /> {evidenceWords[evidence]}
        {confirmed ? '' : ', unverified'}: {evidenceMeanings[evidence]}
      </p>
      {fact.note && <p className={styles.dim}>{fact.note}</p>}
      {Object.entries(fact.terms).map(([key, values]) => {
        const term = findTerm(key);
        return (
          term && (
            <div key={key}>
              <h4 className={factStyles.termName}>{term.label}</h4>
              {Object.keys(values).length === 0 ? (
                <p className={styles.dim}>in words only</p>
              ) : (
                <TypedValues known={known} term={term} values={values} />
              )}
            </div>
          )
        );
      })}
      {sources.map(({ id, title, publisher }) => (
        <p key={id} className={styles.dim}>
          {title}, {publisher}
        </p>
      ))}
    </section>
  );
}

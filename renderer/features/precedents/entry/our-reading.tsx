import { Lock } from 'lucide-react';
import { amountWords } from '../../../../domain/precedents/amount-words.ts';
import { evidenceWords } from '../../../../domain/precedents/evidence.ts';
import type { KeptNote, KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { TypedValues } from './typed-values.tsx';
import styles from './entry.module.css';
import factStyles from './facts.module.css';

interface OurReadingProps {
  readonly known: KnownPrecedent;
  readonly term: TermDefinition | null;
  readonly note: KeptNote;
}

/** What we wrote of a fact; where we put it right, what the library says stands beside it, struck. */
export function OurReading({
  known,
  term,
  note: { note, correction, original, isOutdated },
}: OurReadingProps) {
  const values = (term && original?.terms[term.key]) ?? {};
  return (
    <div className={factStyles.ours} role="note" aria-label="Ours (private)">
      <p className={styles.private}>
        <Lock size={12} aria-hidden /> {correction ? 'our reading' : 'our note'}
      </p>
      {note && <p className={factStyles.oursText}>{note}</p>}
      {correction && original && (
        <div className={factStyles.original}>
          <span className={styles.dim}>
            {known.origin === 'built-in' ? 'The library says' : 'The entry says'} (
            {evidenceWords[original.evidence]}
            {original.confirmed ? '' : ', unverified'}):
          </span>
          <del>
            {term && <TypedValues known={known} term={term} values={values} />}
            <p>
              {original.statement}
              {original.amount && `: ${amountWords(original.amount)}`}
            </p>
          </del>
        </div>
      )}
      {isOutdated && (
        <p className={factStyles.outdated}>
          The library says something else now than when we wrote this: check whether it still holds.
        </p>
      )}
    </div>
  );
}

import { Lock } from 'lucide-react';
import { amountWords } from '../../../../domain/precedents/amount-words.ts';
import { evidenceWords } from '../../../../domain/precedents/evidence.ts';
import type { KeptNote, KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { CitedText } from '../../../citations/cited-text.tsx';
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
  note: { note, correction, original, isOutdated, isInForce },
}: OurReadingProps) {
  const values = (term && original?.terms[term.key]) ?? {};
  const sources = known.precedent.sources.filter(({ id }) => original?.sourceIds.includes(id));
  const evidence = original && [
    evidenceWords[original.evidence],
    ...(original.confirmed ? [] : ['unverified']),
    ...sources.map(({ title, publisher }) => `${title}, ${publisher}`),
  ];
  return (
    <div className={factStyles.ours} role="note" aria-label="Ours (private)">
      <p className={styles.private}>
        <Lock size={12} aria-hidden /> {isInForce ? 'our reading' : 'our note'}
      </p>
      {note && (
        <p className={factStyles.oursText}>
          <CitedText text={note} />
        </p>
      )}
      {isInForce && original && (
        <div className={factStyles.original}>
          <span className={styles.dim}>
            {known.origin === 'built-in' ? 'The library says' : 'The entry says'} ({evidence?.join('; ')}):
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
      {correction && !isInForce && (
        <p className={factStyles.oursText}>
          What we read in its place before the entry was changed, and is not used any more:{' '}
          {correction.statement}
          {correction.amount && `: ${amountWords(correction.amount)}`}
        </p>
      )}
      {isOutdated && (
        <p className={factStyles.outdated}>
          {known.origin === 'built-in' ? 'The library' : 'The entry'} says something else now than when we
          wrote this: check whether it still holds.
        </p>
      )}
    </div>
  );
}

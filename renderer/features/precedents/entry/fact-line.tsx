import { ActionIcon } from '@mantine/core';
import { PenLine } from 'lucide-react';
import { amountWords } from '../../../../domain/precedents/amount-words.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { factInWords } from '../../../../domain/precedents/statements.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { Hint } from '../../../ui/hint.tsx';
import { SourceButton } from '../source-button.tsx';
import { FactPeek } from './fact-peek.tsx';
import { OurReading } from './our-reading.tsx';
import { TypedValues } from './typed-values.tsx';
import styles from './entry.module.css';

interface FactLineProps {
  readonly known: KnownPrecedent;
  readonly term: TermDefinition | null;
  readonly fact: Fact;
  readonly onFact: (factId: string) => void;
}

/** One fact as it speaks to a term: its typed values, then its own words, how well they are known, and what we wrote of it. */
export function FactLine({ known, term, fact, onFact }: FactLineProps) {
  const { precedent } = known;
  const ours = noteOn(known, fact.id);
  const values = (term && fact.terms[term.key]) ?? {};
  const isTyped = Object.keys(values).length > 0;
  const sources = precedent.sources.filter(({ id }) => fact.sourceIds.includes(id));
  return (
    <li className={styles.fact}>
      <FactPeek known={known} fact={fact} />
      <div className={styles.factWords}>
        {term && isTyped && <TypedValues known={known} term={term} values={values} />}
        <p className={isTyped ? styles.behind : undefined}>
          {fact.statement}
          {fact.amount && `: ${amountWords(fact.amount)}`}
          {!fact.confirmed && <span className={styles.unverified}> unverified</span>}{' '}
          <SourceButton statement={factInWords(fact, known)} sources={sources} />
        </p>
        {fact.note && <p className={styles.note}>{fact.note}</p>}
        {!fact.confirmed && fact.primary && <p className={styles.note}>To be settled by: {fact.primary}</p>}
        {ours && <OurReading known={known} term={term} note={ours} />}
      </div>
      <Hint label={ours ? 'Change our note or correction' : 'Annotate or correct'}>
        <ActionIcon
          className={styles.write ?? ''}
          aria-label={`${ours ? 'Change our note' : 'Annotate or correct'}: ${fact.statement}`}
          onClick={() => onFact(fact.id)}
        >
          <PenLine size={14} aria-hidden />
        </ActionIcon>
      </Hint>
    </li>
  );
}

import { ActionIcon } from '@mantine/core';
import { PenLine } from 'lucide-react';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { Hint } from '../../../ui/hint.tsx';
import { FactPeek } from './fact-peek.tsx';
import { FactText } from './fact-text.tsx';
import { OurReading } from './our-reading.tsx';
import { TypedValues } from './typed-values.tsx';
import styles from './facts.module.css';

interface FactLineProps {
  readonly known: KnownPrecedent;
  readonly term: TermDefinition | null;
  readonly fact: Fact;
  /** Its own words stand under an earlier term: here its values are enough. */
  readonly isTold: boolean;
  readonly onFact: (factId: string) => void;
}

/** One fact as it speaks to a term: its typed values, then its own words, how well they are known, and what we wrote of it. */
export function FactLine({ known, term, fact, isTold, onFact }: FactLineProps) {
  const ours = noteOn(known, fact.id);
  const values = (term && fact.terms[term.key]) ?? {};
  const isTyped = Object.keys(values).length > 0;
  return (
    <li className={styles.fact}>
      <FactPeek known={known} fact={fact} />
      <div className={styles.factWords}>
        {term && isTyped && <TypedValues known={known} term={term} values={values} />}
        <FactText known={known} fact={fact} isBehind={isTyped} isTold={isTold && isTyped} />
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

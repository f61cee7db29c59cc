import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { FactLine } from './fact-line.tsx';
import styles from './facts.module.css';

interface FactListProps {
  readonly known: KnownPrecedent;
  /** The term that the facts speak to; null for the background. */
  readonly term: TermDefinition | null;
  readonly facts: readonly Fact[];
  /** Facts whose own words stand under an earlier term. */
  readonly told?: ReadonlySet<string>;
  readonly onFact: (factId: string) => void;
}

/** What an entry says of one term, under the term's name. */
export function FactList({ known, term, facts, told, onFact }: FactListProps) {
  return (
    <section className={styles.term} aria-label={term?.label ?? 'Background'}>
      {term && (
        <h4 className={styles.termName} title={term.help}>
          {term.label}
        </h4>
      )}
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <FactLine
            key={fact.id}
            known={known}
            term={term}
            fact={fact}
            isTold={told?.has(fact.id) ?? false}
            onFact={onFact}
          />
        ))}
      </ul>
    </section>
  );
}

import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { Precedent } from '../../../../domain/precedents/precedent.ts';
import { sideNames } from '../../../../domain/precedents/statements.ts';
import type { Issue } from '../../../../domain/result.ts';
import { FactRow } from './fact-row.tsx';
import { issuesUnder } from './issues-at.ts';
import { emptyFact } from './own-draft.ts';
import styles from './own.module.css';

interface FactRowsProps {
  readonly draft: Precedent;
  /** Paths within the facts. */
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<Precedent>) => void;
}

/** What is known, fact by fact; one of them is open at a time. */
export function FactRows({ draft, issues, onChange }: FactRowsProps) {
  const { facts, sources } = draft;
  const [open, setOpen] = useState<string | null>(facts.length === 1 ? (facts[0]?.id ?? null) : null);
  const names = sideNames({
    ...draft,
    parties: draft.parties.filter(({ name }) => name.trim() !== ''),
  });
  const change = (id: string, part: Partial<Fact>): void =>
    onChange({ facts: facts.map((fact) => (fact.id === id ? { ...fact, ...part } : fact)) });
  const add = (): void => {
    const fact = emptyFact(facts, sources);
    onChange({ facts: [...facts, fact] });
    setOpen(fact.id);
  };
  const remove = (id: string): void =>
    onChange({
      facts: facts.filter((fact) => fact.id !== id),
      corrections: draft.corrections.map((correction) => ({
        ...correction,
        factIds: correction.factIds.filter((factId) => factId !== id),
      })),
    });
  return (
    <div className={styles.stack}>
      {facts.length === 0 && (
        <p className={styles.dim}>
          A fact is one statement with its evidence: an amount, a duration, who licenses whom. It is held
          against a term sheet by the terms that it speaks to.
        </p>
      )}
      <ul className={styles.facts}>
        {facts.map((fact, index) => (
          <FactRow
            key={fact.id}
            fact={fact}
            others={facts.filter(({ id }) => id !== fact.id)}
            sources={sources}
            names={names}
            issues={issuesUnder(issues, String(index))}
            isOpen={open === fact.id}
            onToggle={() => setOpen(open === fact.id ? null : fact.id)}
            onChange={(part) => change(fact.id, part)}
            onRemove={() => remove(fact.id)}
          />
        ))}
      </ul>
      <Button
        variant="default"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={add}
      >
        Add a fact
      </Button>
    </div>
  );
}

import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { evidenceClasses, evidenceMeanings, evidenceWords } from '../../../../domain/precedents/evidence.ts';
import type { Fact } from '../../../../domain/precedents/fact.ts';
import type { CorrectionOfFact } from '../../../../domain/precedents/known-precedent.ts';
import type { Issue } from '../../../../domain/result.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { AmountApart } from './amount-apart.tsx';
import { AmountFields } from './amount-fields.tsx';
import { issuesAt, issuesUnder } from './issues-at.ts';
import { TermValues } from './term-values.tsx';
import styles from './own.module.css';

interface FactFieldsProps {
  readonly fact: CorrectionOfFact;
  /** The other facts of the entry: what they say of a term decides which of its values apply. */
  readonly others: readonly Fact[];
  readonly names: Readonly<Record<Side, string>>;
  /** Paths within the fact. */
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<CorrectionOfFact>) => void;
}

/** What a fact says, how it is known, its amount, and the values it gives to terms. */
export function FactFields({ fact, others, names, issues, onChange }: FactFieldsProps) {
  return (
    <div className={styles.stack}>
      <Textarea
        label="Statement"
        data-grows
        value={fact.statement}
        error={issuesAt(issues, 'statement')}
        onChange={(event) => onChange({ statement: event.currentTarget.value })}
      />
      <div className={styles.line}>
        <NativeSelect
          className={styles.wide ?? ''}
          label="Evidence"
          value={fact.evidence}
          data={evidenceClasses.map((value) => ({
            value,
            label: `${evidenceWords[value]}: ${evidenceMeanings[value]}`,
          }))}
          onChange={(event) => {
            const evidence = evidenceClasses.find((value) => value === event.currentTarget.value);
            if (evidence) onChange({ evidence });
          }}
        />
        <Checkbox
          className={styles.beside ?? ''}
          label="Verified in a source"
          checked={fact.confirmed}
          onChange={(event) => onChange({ confirmed: event.currentTarget.checked })}
        />
      </div>
      <AmountFields
        amount={fact.amount}
        issues={issuesUnder(issues, 'amount')}
        onChange={(amount) => onChange({ amount })}
      />
      <AmountApart fact={fact} names={names} onChange={onChange} />
      <TermValues
        terms={fact.terms}
        others={others}
        names={names}
        issues={issuesUnder(issues, 'terms')}
        onChange={(terms) => onChange({ terms })}
      />
    </div>
  );
}

import { Equal, EqualNot } from 'lucide-react';
import type { Statement } from '../../../../domain/precedents/comparison.ts';
import { dependencies } from '../../../../domain/precedents/depends-on.ts';
import { differenceFrom } from '../../../../domain/precedents/difference.ts';
import type { ShareableTerm } from '../../../../domain/shareable/shareable-round.ts';
import type { FieldValues } from '../../../../domain/terms/stated.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import styles from './term-precedents.module.css';

/** Our term, as precedents are held against it. */
export interface OwnTerm {
  readonly definition: TermDefinition;
  readonly fields: FieldValues;
  readonly names: Readonly<Record<Side, string>>;
  /** The round's terms in force: what a rate is taken of stands in another one. */
  readonly terms: readonly ShareableTerm[];
}

interface DifferenceLineProps {
  readonly statement: Statement;
  readonly own: OwnTerm;
  readonly isSwapped: boolean | null;
}

/** How a statement differs from our value, or why that cannot be said; nothing where there is no value to hold against it. */
export function DifferenceLine({ statement, own, isSwapped }: DifferenceLineProps) {
  if (statement.field === null || statement.basis === 'undisclosed') return null;
  const { definition, fields, names, terms } = own;
  const difference = differenceFrom(definition, statement, fields, isSwapped, {
    names,
    title: 'our round',
    dependsOn: dependencies(definition, fields, terms),
  });
  if (difference.kind === 'cannot') return <p className={styles.cannot}>{difference.reason}</p>;
  if (difference.kind === 'same')
    return (
      <p className={styles.difference}>
        <Equal size={12} aria-hidden /> same as in our round
      </p>
    );
  return (
    <p className={styles.difference} data-differs>
      <EqualNot size={12} aria-hidden />
      <span>
        {difference.words}
        {difference.delta && <span className={styles.dim}> against our round</span>}
      </span>
    </p>
  );
}

import { Button } from '@mantine/core';
import { figureApart } from '../../../../domain/precedents/figure-apart.ts';
import type { CorrectionOfFact } from '../../../../domain/precedents/known-precedent.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import { formatMoney } from '../../../../domain/terms/values/money.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import styles from './own.module.css';

interface AmountApartProps {
  readonly fact: CorrectionOfFact;
  readonly names: Readonly<Record<Side, string>>;
  readonly onChange: (part: Partial<CorrectionOfFact>) => void;
}

/** One fact that gives two figures for one sum: said beside the amount, and put right there. */
export function AmountApart({ fact, names, onChange }: AmountApartProps) {
  const apart = figureApart(fact);
  if (!apart) return null;
  const { termKey, field, label, typed, published } = apart;
  const take = (): void =>
    onChange({
      terms: {
        ...fact.terms,
        [termKey]: { ...fact.terms[termKey], [field]: { basis: 'stated', value: published } },
      },
    });
  return (
    <output className={styles.apart}>
      <span>
        {nameSides(label, names)} below says {formatMoney(typed)}: comparisons and statistics count that.
      </span>
      <Button variant="default" onClick={take}>
        Put {formatMoney(published)} there, too
      </Button>
    </output>
  );
}

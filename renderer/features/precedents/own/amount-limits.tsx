import type { Amount } from '../../../../domain/precedents/amount.ts';
import type { Issue } from '../../../../domain/result.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { issuesAt } from './issues-at.ts';
import styles from './own.module.css';

const limits = [
  { key: 'floor', label: 'At least' },
  { key: 'cap', label: 'At most' },
  { key: 'baseFactor', label: 'Share of the price (0 to 1)' },
  { key: 'baseFloor', label: 'Price counted from' },
  { key: 'baseCap', label: 'Price counted up to' },
] as const;

interface AmountLimitsProps {
  readonly amount: Amount;
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<Amount>) => void;
}

/** What bounds an amount, or the price that a rate is taken of. */
export function AmountLimits({ amount, issues, onChange }: AmountLimitsProps) {
  return (
    <div className={styles.limits}>
      {limits.map(({ key, label }) => (
        <DecimalInput
          key={key}
          label={label}
          value={amount[key] ?? ''}
          isWrong={Boolean(issuesAt(issues, key))}
          onChange={(figure) => onChange({ [key]: figure || null })}
        />
      ))}
      <DecimalInput
        label="Times it is paid"
        value={amount.count === null ? '' : String(amount.count)}
        isWrong={Boolean(issuesAt(issues, 'count'))}
        onChange={(figure) => onChange({ count: figure === '' ? null : Number(figure) })}
      />
    </div>
  );
}

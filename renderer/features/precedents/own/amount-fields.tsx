import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import {
  amountUnits,
  isMoneyUnit,
  isPercentUnit,
  standings,
  standingWords,
  type Amount,
} from '../../../../domain/precedents/amount.ts';
import { isOfMoney } from '../../../../domain/precedents/figure-issues.ts';
import type { Issue } from '../../../../domain/result.ts';
import { CurrencyInput } from '../../../ui/currency-input.tsx';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { unitNames } from '../unit-names.ts';
import { AmountLimits } from './amount-limits.tsx';
import { issuesAt } from './issues-at.ts';
import styles from './own.module.css';

interface AmountFieldsProps {
  readonly amount: Amount | null;
  readonly issues: readonly Issue[];
  readonly onChange: (amount: Amount | null) => void;
}

const noAmount: Amount = {
  amount: null,
  amountMax: null,
  currency: null,
  unit: 'total',
  standing: 'term',
  when: null,
  count: null,
  floor: null,
  cap: null,
  baseFactor: null,
  baseFloor: null,
  baseCap: null,
  tiers: null,
};

/** The amount as it was published, with its currency and what it counts. An empty figure says that nobody published it. */
export function AmountFields({ amount, issues, onChange }: AmountFieldsProps) {
  const id = useId();
  const [hasLimits, setHasLimits] = useState(() => amount !== null && isLimited(amount));
  if (amount === null) {
    return (
      <Button
        variant="default"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange(noAmount)}
      >
        Add an amount
      </Button>
    );
  }
  const change = (part: Partial<Amount>): void => onChange({ ...amount, ...part });
  const withCurrency = (figure: string, currency: string | null): Partial<Amount> =>
    currency && isMoneyUnit(amount.unit) ? { amount: figure || null, currency } : { amount: figure || null };
  return (
    <fieldset className={styles.block} aria-label="Amount as published">
      <legend>
        Amount as published
        <button type="button" className={styles.remove} onClick={() => onChange(null)}>
          Remove
        </button>
      </legend>
      <div className={styles.line}>
        <NativeSelect
          label="What it is paid for"
          value={amount.unit}
          data={amountUnits.map((value) => ({ value, label: unitNames[value] }))}
          onChange={(event) => {
            const unit = amountUnits.find((value) => value === event.currentTarget.value);
            if (unit) change({ unit });
          }}
        />
        {(isMoneyUnit(amount.unit) || isOfMoney(amount)) && (
          <div className={styles.field}>
            <label className={styles.label} htmlFor={`${id}-currency`}>
              Currency
            </label>
            <CurrencyInput
              id={`${id}-currency`}
              aria-label="Currency of the amount"
              value={amount.currency ?? ''}
              isWrong={Boolean(issuesAt(issues, 'currency'))}
              onChange={(currency) => change({ currency: currency || null })}
            />
          </div>
        )}
        <DecimalInput
          label="Amount"
          placeholder="undisclosed"
          isMoney
          {...(isPercentUnit(amount.unit) && { unit: '%' })}
          value={amount.amount ?? ''}
          isWrong={Boolean(issuesAt(issues, 'amount'))}
          onChange={(figure, currency) => change(withCurrency(figure, currency))}
        />
        <DecimalInput
          label="Up to, for a range"
          value={amount.amountMax ?? ''}
          isWrong={Boolean(issuesAt(issues, 'amountMax'))}
          onChange={(figure) => change({ amountMax: figure || null })}
        />
      </div>
      <div className={styles.line}>
        <NativeSelect
          className={styles.wide ?? ''}
          label="What it is to the deal"
          value={amount.standing}
          data={standings.map((value) => ({ value, label: standingWords[value] }))}
          onChange={(event) => {
            const standing = standings.find((value) => value === event.currentTarget.value);
            if (standing) change({ standing });
          }}
        />
        <TextInput
          label="When it falls due or was paid"
          placeholder="2024, 2024-05 or 2024-05-01/2025-04-30"
          value={amount.when ?? ''}
          error={issuesAt(issues, 'when')}
          onChange={(event) => change({ when: event.currentTarget.value.trim() || null })}
        />
        {!hasLimits && (
          <Button variant="default" className={styles.beside ?? ''} onClick={() => setHasLimits(true)}>
            Limits…
          </Button>
        )}
      </div>
      {hasLimits && <AmountLimits amount={amount} issues={issues} onChange={change} />}
      <IssueList
        id={`${id}-issues`}
        reasons={issues.filter(({ path }) => path !== 'when').map(({ message }) => message)}
      />
    </fieldset>
  );
}

function isLimited({ floor, cap, baseFactor, baseFloor, baseCap, count }: Amount): boolean {
  return [floor, cap, baseFactor, baseFloor, baseCap, count].some((limit) => limit !== null);
}

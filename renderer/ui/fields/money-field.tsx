import type { Money } from '../../../domain/terms/values/money.ts';
import { CurrencyInput } from '../currency-input.tsx';
import { DecimalInput } from '../decimal-input.tsx';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function MoneyField({
  id,
  label,
  currency,
  value = { amount: '', currency },
  issues,
  describedBy,
  onChange,
}: EditorProps<Money>) {
  return (
    <div className={styles.line}>
      <CurrencyInput
        aria-label={`${label}: currency`}
        value={value.currency}
        isWrong={isWrongAt(issues, 'currency')}
        onChange={(code) => onChange({ ...value, currency: code })}
      />
      <div className={styles.grow}>
        <DecimalInput
          id={id}
          aria-describedby={describedBy}
          value={value.amount}
          isWrong={isWrongAt(issues, 'amount')}
          isMoney
          onChange={(amount, typed) => onChange({ ...value, amount, currency: typed ?? value.currency })}
        />
      </div>
    </div>
  );
}

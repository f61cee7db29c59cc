import { ActionIcon, Button } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { formatDecimal, positiveDecimalSchema } from '../../../../domain/decimal.ts';
import { totalOf, type PaymentSchedule } from '../../../../domain/terms/values/payment-schedule.ts';
import { CurrencyInput } from '../../../ui/currency-input.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import styles from './fields.module.css';

export function PaymentScheduleField({
  id,
  label,
  currency,
  value = { currency, instalments: [] },
  issues,
  describedBy,
  onChange,
}: EditorProps<PaymentSchedule>) {
  const { instalments } = value;
  const put = (index: number, change: Partial<PaymentSchedule['instalments'][number]>): void =>
    onChange({
      ...value,
      instalments: instalments.map((entry, at) => (at === index ? { ...entry, ...change } : entry)),
    });
  const canAdd =
    instalments.length > 0 &&
    instalments.every((entry) => positiveDecimalSchema.safeParse(entry.amount).success);
  return (
    <fieldset aria-labelledby={`${id}-label`} aria-describedby={describedBy} className={styles.stack}>
      <div className={styles.line}>
        <CurrencyInput
          aria-label={`${label}: currency`}
          value={value.currency}
          isWrong={isWrongAt(issues, 'currency')}
          onChange={(code) => onChange({ ...value, currency: code })}
        />
        {canAdd && <span className={styles.total}>together {formatDecimal(totalOf(value))}</span>}
      </div>
      {instalments.map((entry, index) => {
        const which = `Instalment ${index + 1}`;
        return (
          // Instalments have no key of their own and are only added at the end
          <div key={index} className={styles.line}>
            <DateInput
              aria-label={`${which}: due`}
              value={entry.due}
              isWrong={isWrongAt(issues, `instalments.${index}.due`)}
              onChange={(due) => put(index, { due })}
            />
            <div className={styles.grow}>
              <DecimalInput
                aria-label={`${which}: amount`}
                value={entry.amount}
                isWrong={isWrongAt(issues, `instalments.${index}.amount`)}
                onChange={(amount) => put(index, { amount })}
              />
            </div>
            <ActionIcon
              aria-label={`Remove ${which.toLowerCase()}`}
              onClick={() => onChange({ ...value, instalments: instalments.filter((_, at) => at !== index) })}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <Button
        variant="subtle"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ ...value, instalments: [...instalments, { due: '', amount: '' }] })}
      >
        Add instalment
      </Button>
    </fieldset>
  );
}

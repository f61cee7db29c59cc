import { useId, useState } from 'react';
import { formatDecimal, positiveDecimalSchema } from '../../../domain/decimal.ts';
import { totalOf, type PaymentSchedule } from '../../../domain/terms/values/payment-schedule.ts';
import { CurrencyInput } from '../currency-input.tsx';
import { IssueList } from './issue-list.tsx';
import { sayIssues } from './say-issue.ts';
import { AddRowButton } from './add-row-button.tsx';
import { isWrongAt, issuesWithin, type EditorProps } from './editor-props.ts';
import { rowsWithEntries, sayableIssues, withoutRow } from './instalment-issues.ts';
import { InstalmentRow } from './instalment-row.tsx';
import { useFocusNewRow } from './use-focus-new-row.ts';
import styles from './fields.module.css';

/** Dated instalments in one currency. Each row says itself what is wrong with it, once it was entered and left. */
export function PaymentScheduleField({
  id,
  label,
  currency,
  value = { currency, instalments: [] },
  issues,
  describedBy,
  onChange,
  onLeaveRow,
}: EditorProps<PaymentSchedule>) {
  const { instalments } = value;
  const [left, setLeft] = useState(() => rowsWithEntries(instalments));
  const [inHand, setInHand] = useState<number | null>(null);
  const { rows, expectRow } = useFocusNewRow<HTMLFieldSetElement>();
  const orderId = useId();
  const said = sayableIssues(issues, instalments, left, inHand);
  const order = said.filter((issue) => issue.path === '');
  const put = (index: number, change: Partial<PaymentSchedule['instalments'][number]>): void =>
    onChange({
      ...value,
      instalments: instalments.map((entry, at) => (at === index ? { ...entry, ...change } : entry)),
    });
  const remove = (index: number): void => {
    setLeft((known) => withoutRow(known, index));
    onChange({ ...value, instalments: instalments.filter((_, at) => at !== index) });
  };
  const canAdd =
    instalments.length > 0 &&
    instalments.every((entry) => positiveDecimalSchema.safeParse(entry.amount).success);
  return (
    <fieldset
      ref={rows}
      aria-labelledby={`${id}-label`}
      aria-describedby={order.length > 0 ? orderId : describedBy}
      className={styles.stack}
    >
      <div className={styles.line}>
        <CurrencyInput
          aria-label={`${label}: currency`}
          value={value.currency}
          isWrong={isWrongAt(issues, 'currency')}
          onChange={(code) => onChange({ ...value, currency: code })}
        />
        {canAdd && <span className={styles.total}>together {formatDecimal(totalOf(value))}</span>}
      </div>
      {instalments.map((entry, index) => (
        <InstalmentRow
          // Instalments have no key of their own and are only added at the end
          key={index}
          which={`Instalment ${index + 1}`}
          entry={entry}
          issues={issuesWithin(said, `instalments.${index}`)}
          reasons={sayIssues(
            'payment-schedule',
            said.filter((issue) => isWrongAt([issue], `instalments.${index}`)),
            value,
          )}
          onChange={(change) => put(index, change)}
          onLeave={(isInHand) => {
            setInHand(isInHand ? index : null);
            setLeft((known) => new Set([...known, index]));
            onLeaveRow();
          }}
          onRemove={() => remove(index)}
        />
      ))}
      <IssueList id={orderId} reasons={order.map((issue) => issue.message)} />
      <AddRowButton
        onClick={() => {
          expectRow();
          onChange({ ...value, instalments: [...instalments, { due: '', amount: '' }] });
        }}
      >
        Add instalment
      </AddRowButton>
    </fieldset>
  );
}

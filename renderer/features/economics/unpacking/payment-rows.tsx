import { NumberInput, TextInput } from '@mantine/core';
import type { Worksheet } from '../../../../domain/economics/worksheets/worksheet.ts';
import { AssumedSection } from './assumed-section.tsx';
import { AssumptionRow } from './assumption-row.tsx';
import { newId, nothingAssumed } from './edit-worksheet.ts';
import { FieldWords } from './field-words.tsx';
import { OptionalRow } from './optional-row.tsx';
import { useSheet } from './sheet-context.ts';
import { TakenRow } from './taken-row.tsx';
import styles from './known-and-assumed.module.css';

type Payment = Worksheet['payments'][number];

/** What was paid: sums of facts, and what is assumed where nobody published them. */
export function PaymentRows() {
  const { worksheet, change } = useSheet();
  const { payments, currency } = worksheet;
  const put = (at: number, row: Payment, how?: 'clicked') =>
    change({ payments: payments.map((one, index) => (index === at ? row : one)) }, how);
  const remove = (at: number) => change({ payments: payments.filter((_, index) => index !== at) }, 'clicked');
  const add = () =>
    change(
      {
        payments: [
          ...payments,
          { id: newId(), label: '', amount: nothingAssumed(), date: nothingAssumed(), repeat: null },
        ],
      },
      'clicked',
    );
  return (
    <AssumedSection
      title="Payments"
      help="Sums of facts are taken on the left. What nobody published is assumed here."
      adds={[{ label: 'Payment', add }]}
    >
      <FieldWords place="payments" />
      {payments.map((row, index) => {
        const place = `payments.${index}`;
        const name = row.label.trim() || `Payment ${index + 1}`;
        const { amount } = row;
        const when = (
          <When row={row} place={place} name={name} onChange={(next, how) => put(index, next, how)} />
        );
        if (amount.from === 'fact')
          return (
            <TakenRow key={row.id} place={`${place}.amount`} taken={amount} onRemove={() => remove(index)}>
              {when}
            </TakenRow>
          );
        return (
          <div key={row.id} className={styles.group}>
            <AssumptionRow
              place={`${place}.amount`}
              name={`${name}, amount`}
              label={
                <TextInput
                  aria-label={`Name of payment ${index + 1}`}
                  placeholder={`Payment ${index + 1}`}
                  value={row.label}
                  onChange={(event) => put(index, { ...row, label: event.currentTarget.value })}
                />
              }
              unit={currency}
              assumption={amount}
              onChange={(next) => put(index, { ...row, amount: next })}
              onRemove={() => remove(index)}
            />
            {when}
          </div>
        );
      })}
    </AssumedSection>
  );
}

interface WhenProps {
  readonly row: Payment;
  readonly place: string;
  readonly name: string;
  readonly onChange: (row: Payment, how?: 'clicked') => void;
}

/** On which day it is paid, and how often. */
function When({ row, place, name, onChange }: WhenProps) {
  const { repeat, date } = row;
  const { leave } = useSheet();
  const times = (parts: { readonly times?: number; readonly everyMonths?: number }) => {
    const next = { times: 1, everyMonths: 12, ...repeat, ...parts };
    onChange({ ...row, repeat: next.times <= 1 ? null : next });
  };
  return (
    <>
      {date?.from === 'fact' ? (
        <TakenRow
          place={`${place}.date`}
          taken={date}
          onRemove={() => onChange({ ...row, date: null }, 'clicked')}
        />
      ) : (
        <OptionalRow
          place={`${place}.date`}
          name={`${name}, day`}
          otherwise={row.amount.from === 'fact' ? 'as the fact says' : 'not said'}
          kind="day"
          assumption={date}
          onChange={(next, how) => onChange({ ...row, date: next }, how)}
        />
      )}
      <div className={styles.repeat} onBlur={leave}>
        <span>paid</span>
        <NumberInput
          aria-label={`${name}, times`}
          min={1}
          max={200}
          hideControls
          value={repeat?.times ?? ''}
          placeholder="as said"
          onChange={(value) => times({ times: Number(value) || 1 })}
        />
        <span>times, every</span>
        <NumberInput
          aria-label={`${name}, months between`}
          min={1}
          max={120}
          hideControls
          disabled={repeat === null}
          value={repeat?.everyMonths ?? ''}
          onChange={(value) => times({ everyMonths: Number(value) || 12 })}
        />
        <span>months</span>
      </div>
    </>
  );
}

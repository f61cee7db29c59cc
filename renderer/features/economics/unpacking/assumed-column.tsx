import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { Lock } from 'lucide-react';
import { CurrencyInput } from '../../../ui/currency-input.tsx';
import { AssumedSection } from './assumed-section.tsx';
import { FieldWords } from './field-words.tsx';
import { OptionalRow } from './optional-row.tsx';
import { OtherRows } from './other-rows.tsx';
import { PaymentRows } from './payment-rows.tsx';
import { RateRows } from './rate-rows.tsx';
import { ScalingRows } from './scaling-rows.tsx';
import { saidAt, useSheet } from './sheet-context.ts';
import { TakenRow } from './taken-row.tsx';
import { UnitRows } from './unit-rows.tsx';
import styles from './known-and-assumed.module.css';

/** What is assumed beside the facts: by whom, why, between which bounds. Private. */
export function AssumedColumn({ dealId }: { readonly dealId: string }) {
  const sheet = useSheet();
  const { worksheet, change, open } = sheet;
  const { start, currency, valuationDate, discountRate, pastWeight, price, payer } = worksheet;
  const isSum = start === 'payments';
  return (
    <section className={styles.assumed} aria-label="Assumed (private)">
      <h3 className={styles.columnTitle}>
        <Lock size={12} aria-hidden /> Assumed{' '}
        <span className={styles.help}>private, never on their copy</span>
      </h3>
      <div className={styles.choices}>
        <SegmentedControl
          size="xs"
          aria-label="What the price is"
          value={start}
          data={[
            { value: 'payments', label: 'Sums laid on units' },
            { value: 'rate', label: 'A rate already' },
          ]}
          onChange={(value) => change({ start: value === 'rate' ? 'rate' : 'payments' }, 'clicked')}
        />
        <CurrencyInput
          aria-label="Currency of the worksheet"
          value={currency}
          isWrong={saidAt(sheet, 'currency').wrong.length > 0}
          onChange={(code) => change({ currency: code })}
        />
      </div>
      <FieldWords place="currency" />
      <AssumedSection title="Conventions">
        {valuationDate?.from === 'fact' ? (
          <TakenRow
            place="valuationDate"
            taken={valuationDate}
            onRemove={() => change({ valuationDate: null }, 'clicked')}
          />
        ) : (
          <OptionalRow
            place="valuationDate"
            name="Day of valuation"
            otherwise={isSum ? 'not said' : 'only for other currencies'}
            kind="day"
            assumption={valuationDate}
            onChange={(next, how) => change({ valuationDate: next }, how)}
          />
        )}
        {isSum && (
          <OptionalRow
            place="discountRate"
            name="Discount rate a year"
            otherwise="not said"
            kind="percent"
            assumption={discountRate}
            onChange={(next, how) => change({ discountRate: next }, how)}
          />
        )}
        {isSum && (
          <OptionalRow
            place="pastWeight"
            name="Weight of past units"
            otherwise="1: past units count in full"
            assumption={pastWeight}
            onChange={(next, how) => change({ pastWeight: next }, how)}
          />
        )}
        <OptionalRow
          place="price"
          name="Average price"
          otherwise={isSum ? 'no percentage without it' : 'F1: turns a percentage into an amount'}
          unit={currency}
          assumption={price}
          onChange={(next, how) => change({ price: next }, how)}
        />
        <div className={styles.payer} onBlur={sheet.leave}>
          <NativeSelect
            aria-label="Who pays"
            value={payer?.side ?? ''}
            data={[
              { value: '', label: 'Who pays: as known' },
              { value: 'A', label: `${open.parties.A} pays` },
              { value: 'B', label: `${open.parties.B} pays` },
            ]}
            onChange={({ currentTarget: { value } }) =>
              change(
                {
                  payer: value === 'A' || value === 'B' ? { by: '', why: '', ...payer, side: value } : null,
                },
                'clicked',
              )
            }
          />
          {payer && (
            <>
              <TextInput
                aria-label="Who pays, by whom"
                placeholder="by whom"
                value={payer.by}
                onChange={(event) => change({ payer: { ...payer, by: event.currentTarget.value } })}
              />
              <TextInput
                aria-label="Who pays, why"
                placeholder="why"
                value={payer.why}
                onChange={(event) => change({ payer: { ...payer, why: event.currentTarget.value } })}
              />
            </>
          )}
        </div>
      </AssumedSection>
      {isSum ? (
        <>
          <PaymentRows />
          <UnitRows list="pastUnits" />
          <UnitRows list="futureUnits" />
          <OtherRows />
        </>
      ) : (
        <RateRows />
      )}
      <ScalingRows dealId={dealId} />
    </section>
  );
}

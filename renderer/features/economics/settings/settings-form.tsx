import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RateInUse } from '../../../../domain/contract/economics.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { forecastCases } from '../../../../domain/economics/forecasts/forecast-row.ts';
import type { EconomicSettings } from '../../../../domain/economics/forecasts/settings.ts';
import { CurrencyInput } from '../../../ui/currency-input.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { PartyName } from '../../../ui/party-name.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { ConventionRow } from './convention-row.tsx';
import type { SettingsField } from './settings-draft.ts';
import { RatesMissing } from './rates-missing.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';
import styles from './settings.module.css';

interface SettingsFormProps {
  readonly deal: Deal;
  readonly stored: EconomicSettings | null;
  /** Of the currencies that are reckoned in what is stored. */
  readonly rates: readonly RateInUse[];
}

const timings = [
  { value: '', label: 'As the term Reports says' },
  { value: 'mid-year', label: 'Middle of the year' },
  { value: 'year-end', label: 'End of the year' },
  { value: 'quarterly', label: 'End of each quarter' },
] as const;

/** How offers become money. Each convention is saved as it is said; nothing needs a button. */
export function SettingsForm({ deal, stored, rates }: SettingsFormProps) {
  const { values, wrong, refusal, change, leave } = useSettingsDraft(deal.id, stored);
  const row = (field: SettingsField, label: ReactNode, help: string) => ({
    label,
    help,
    wrong: wrong[field],
    onLeave: () => leave(field),
  });
  return (
    <form
      className={styles.form}
      aria-label="Conventions"
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      {refusal && <Problem>{refusal}</Problem>}
      {stored === null && (
        <p className={styles.first}>
          Nothing is reckoned yet. Say the currency, the day and the discount rate; the rest has its usual
          answer until you change it.
        </p>
      )}
      <h2 className={styles.part}>Money and time</h2>
      <ConventionRow
        {...row(
          'currency',
          'Reporting currency',
          'Every figure is given in it. Other currencies come in at the latest rate on or before the day of each amount.',
        )}
      >
        {(control) => (
          <>
            <CurrencyInput
              {...control}
              aria-label="Reporting currency"
              value={values.currency}
              isWrong={wrong.currency !== undefined}
              onChange={(code) => change('currency', code)}
            />
            {stored?.currency === values.currency && (
              <RatesMissing currency={stored.currency} rates={rates} />
            )}
          </>
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'valuationDate',
          'Valuation date',
          'Every payment is brought to its worth on this day, earlier ones with the same rate upwards (ACT/365).',
        )}
      >
        {(control) => (
          <DateInput
            {...control}
            value={values.valuationDate}
            isWrong={wrong.valuationDate !== undefined}
            onChange={(date) => change('valuationDate', date)}
          />
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'discountPercent',
          'Discount rate a year',
          'What a year of waiting costs: at 8 % a payment of 108 in a year is worth 100 today.',
        )}
      >
        {(control) => (
          <div className={styles.figure}>
            <DecimalInput
              {...control}
              unit="%"
              value={values.discountPercent}
              isWrong={wrong.discountPercent !== undefined}
              onChange={(percent) => change('discountPercent', percent)}
            />
          </div>
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'timing',
          'Royalties of a year fall due',
          'The day on which the sales of a year count for their royalty. Left to the sheet: quarterly where Reports says so, else at the end of the year.',
        )}
      >
        {(control) => (
          <NativeSelect
            {...control}
            className={styles.choice ?? ''}
            value={values.timing ?? ''}
            data={[...timings]}
            onChange={(event) => {
              const chosen = timings.find(({ value }) => value === event.currentTarget.value)?.value;
              change('timing', chosen === undefined || chosen === '' ? null : chosen);
            }}
          />
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'paidAfterDays',
          'Paid after',
          'Days from there until the money is in. Left blank: as Payment mechanics and Reports say, else at once.',
        )}
      >
        {(control) => (
          <div className={styles.figure}>
            <DecimalInput
              {...control}
              unit="days"
              placeholder="sheet"
              value={values.paidAfterDays}
              isWrong={wrong.paidAfterDays !== undefined}
              onChange={(days) => change('paidAfterDays', days)}
            />
          </div>
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'partialYears',
          'Years the licence covers in part',
          'By its days: half a year counts half the forecast, half the annual cap and half the minimum. Whole: all of it.',
        )}
      >
        {(control) => (
          <NativeSelect
            {...control}
            className={styles.choice ?? ''}
            value={values.partialYears}
            data={[
              { value: 'pro-rata', label: 'By their days' },
              { value: 'whole', label: 'Whole' },
            ]}
            onChange={(event) =>
              change('partialYears', event.currentTarget.value === 'whole' ? 'whole' : 'pro-rata')
            }
          />
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'fxOldestDays',
          'Oldest rate of exchange',
          'A rate that is older than this on its day is refused, and the round with it. Left blank: any age will do.',
        )}
      >
        {(control) => (
          <div className={styles.figure}>
            <DecimalInput
              {...control}
              unit="days"
              placeholder="any age"
              value={values.fxOldestDays}
              isWrong={wrong.fxOldestDays !== undefined}
              onChange={(days) => change('fxOldestDays', days)}
            />
          </div>
        )}
      </ConventionRow>
      <h2 className={styles.part}>What is assumed</h2>
      <ConventionRow
        {...row(
          'assumedEffectiveDate',
          'Effective date, where the sheet tells none',
          'Offers without an effective date are reckoned as if the licence began on this day. What the sheet says comes first.',
        )}
      >
        {(control) => (
          <DateInput
            {...control}
            value={values.assumedEffectiveDate}
            isWrong={wrong.assumedEffectiveDate !== undefined}
            onChange={(date) => change('assumedEffectiveDate', date)}
          />
        )}
      </ConventionRow>
      {(['A', 'B'] as const).map((side) => (
        <ConventionRow
          key={side}
          {...row(
            `case${side}`,
            <>
              Forecast of{' '}
              <PartyName
                name={deal.parties[side].name}
                rival={deal.parties[side === 'A' ? 'B' : 'A'].name}
                whose={deal.ourSide === side ? 'ours' : 'theirs'}
              />
            </>,
            'The case of the forecast that the offers are reckoned with: low, base or high.',
          )}
        >
          {(control) => (
            <SegmentedControl
              {...control}
              aria-label={`Forecast of ${deal.parties[side].name}`}
              value={values[`case${side}`]}
              data={[...forecastCases]}
              onChange={(chosen) => change(`case${side}`, chosen)}
            />
          )}
        </ConventionRow>
      ))}
      <ConventionRow
        {...row(
          'onTime',
          'Reports and payments come on time',
          'Decides the discounts of the sheet that are given for punctuality.',
        )}
      >
        {(control) => (
          <Switch
            {...control}
            checked={values.onTime}
            onChange={(event) => change('onTime', event.currentTarget.checked)}
          />
        )}
      </ConventionRow>
      <ConventionRow
        {...row(
          'showsLogo',
          'The logo is shown',
          'Decides the discount of the sheet that is given for showing it.',
        )}
      >
        {(control) => (
          <Switch
            {...control}
            checked={values.showsLogo}
            onChange={(event) => change('showsLogo', event.currentTarget.checked)}
          />
        )}
      </ConventionRow>
    </form>
  );
}

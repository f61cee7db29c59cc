import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { RateLine, RateSchedule } from '../../../../domain/terms/values/rate-schedule.ts';
import { CurrencyInput } from '../../../ui/currency-input.tsx';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { isWrongAt, type EditorProps } from './editor-props.ts';
import { RateLineFields } from './rate-line-fields.tsx';
import styles from './fields.module.css';

const emptyLine: RateLine = {
  standard: null,
  product: null,
  region: null,
  rate: { basis: 'per-unit', amount: '' },
  baseFloor: null,
  baseCap: null,
  unitFloor: null,
  unitCap: null,
  tiers: null,
};
/** Running royalties: rates line by line, and the least and the most that a year can cost over all of them. */
export function RateScheduleField({
  id,
  label,
  currency,
  value = { currency, lines: [], annualCap: null, annualMinimum: null },
  issues,
  describedBy,
  onChange,
}: EditorProps<RateSchedule>) {
  const { lines } = value;
  return (
    <fieldset aria-labelledby={`${id}-label`} aria-describedby={describedBy} className={styles.stack}>
      <div className={styles.line}>
        <CurrencyInput
          aria-label={`${label}: currency`}
          value={value.currency}
          isWrong={isWrongAt(issues, 'currency')}
          onChange={(code) => onChange({ ...value, currency: code })}
        />
        <span className={styles.echo}>of every amount below</span>
      </div>
      {lines.map((line, index) => (
        <RateLineFields
          // Lines have no key of their own and are only added at the end
          key={index}
          which={`Rate ${index + 1}`}
          line={line}
          currency={value.currency}
          issues={issues
            .filter((issue) => issue.path === `lines.${index}` || issue.path.startsWith(`lines.${index}.`))
            .map((issue) => ({ ...issue, path: issue.path.split('.').slice(2).join('.') }))}
          onChange={(next) =>
            onChange({ ...value, lines: lines.map((other, at) => (at === index ? next : other)) })
          }
          onRemove={() => onChange({ ...value, lines: lines.filter((_, at) => at !== index) })}
        />
      ))}
      <Button
        variant="subtle"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ ...value, lines: [...lines, emptyLine] })}
      >
        Add rate
      </Button>
      <div className={styles.pair}>
        <DecimalInput
          label="Least a year"
          aria-label={`${label}: least a year`}
          value={value.annualMinimum ?? ''}
          isWrong={isWrongAt(issues, 'annualMinimum')}
          onChange={(text) => onChange({ ...value, annualMinimum: text || null })}
        />
        <DecimalInput
          label="Most a year"
          aria-label={`${label}: most a year`}
          value={value.annualCap ?? ''}
          isWrong={isWrongAt(issues, 'annualCap')}
          onChange={(text) => onChange({ ...value, annualCap: text || null })}
        />
      </div>
    </fieldset>
  );
}

import { useState } from 'react';
import type { RateLine, RateSchedule } from '../../../domain/terms/values/rate-schedule.ts';
import { CurrencyInput } from '../currency-input.tsx';
import { DecimalInput } from '../decimal-input.tsx';
import { sayIssues } from './say-issue.ts';
import { AddRowButton } from './add-row-button.tsx';
import { isStillEmpty } from './is-still-empty.ts';
import { isWrongAt, issuesWithin, type EditorProps } from './editor-props.ts';
import { isCrossed } from './is-crossed.ts';
import { RateLineFields } from './rate-line-fields.tsx';
import { useFocusNewRow } from './use-focus-new-row.ts';
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
  issues: found,
  describedBy,
  onChange,
  onLeaveRow,
}: EditorProps<RateSchedule>) {
  const { lines } = value;
  const [inHand, setInHand] = useState<number | null>(null);
  const issues = found.filter(({ path }) => !isStillEmpty(value, path, inHand));
  const { rows, expectRow } = useFocusNewRow<HTMLFieldSetElement>();
  return (
    <fieldset
      ref={rows}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      className={styles.stack}
    >
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
          issues={issuesWithin(issues, `lines.${index}`)}
          reasons={sayIssues(
            'rate-schedule',
            issues.filter((issue) => isWrongAt([issue], `lines.${index}`)),
            value,
          )}
          onChange={(next) =>
            onChange({ ...value, lines: lines.map((other, at) => (at === index ? next : other)) })
          }
          onLeave={(isInHand) => {
            setInHand(isInHand ? index : null);
            onLeaveRow();
          }}
          onRemove={() => onChange({ ...value, lines: lines.filter((_, at) => at !== index) })}
        />
      ))}
      <AddRowButton
        onClick={() => {
          expectRow();
          onChange({ ...value, lines: [...lines, emptyLine] });
        }}
      >
        Add rate
      </AddRowButton>
      <div className={styles.pair}>
        <DecimalInput
          label="Floor per year (minimum)"
          aria-label={`${label}: floor per year (minimum)`}
          value={value.annualMinimum ?? ''}
          isWrong={isWrongAt(issues, 'annualMinimum')}
          onChange={(text) => onChange({ ...value, annualMinimum: text || null })}
        />
        <DecimalInput
          label="Cap per year"
          aria-label={`${label}: cap per year`}
          value={value.annualCap ?? ''}
          isWrong={
            isWrongAt(issues, 'annualCap') ||
            (issues.length > 0 && isCrossed(value.annualMinimum, value.annualCap))
          }
          onChange={(text) => onChange({ ...value, annualCap: text || null })}
        />
      </div>
    </fieldset>
  );
}

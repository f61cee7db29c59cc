import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useId } from 'react';
import type { Issue } from '../../../domain/result.ts';
import type { RateLine } from '../../../domain/terms/values/rate-schedule.ts';
import { DecimalInput } from '../decimal-input.tsx';
import { afterPointer } from '../after-pointer.ts';
import { IssueList } from './issue-list.tsx';
import { isWrongAt } from './editor-props.ts';
import { isCrossed } from './is-crossed.ts';
import { TierFields } from './tier-fields.tsx';
import styles from './fields.module.css';

interface RateLineFieldsProps {
  readonly which: string;
  readonly line: RateLine;
  readonly currency: string;
  /** Paths within the line. */
  readonly issues: readonly Issue[];
  readonly reasons: readonly string[];
  readonly onChange: (line: RateLine) => void;
  /** A box was left; the rate is still in hand while another of its boxes has the focus. */
  readonly onLeave: (isInHand: boolean) => void;
  readonly onRemove: () => void;
}

const scopes = [
  ['standard', 'Standard'],
  ['product', 'Product'],
  ['region', 'Region'],
] as const;
const limits = [
  ['baseFloor', 'Price floor'],
  ['baseCap', 'Price cap'],
  ['unitFloor', 'Floor per unit'],
  ['unitCap', 'Cap per unit'],
] as const;

/** One rate: for what it holds, how much it is, and its limits and volume tiers where it has any. */
export function RateLineFields({
  which,
  line,
  currency,
  issues,
  reasons,
  onChange,
  onLeave,
  onRemove,
}: RateLineFieldsProps) {
  const reasonsId = useId();
  const { rate } = line;
  // That a cap lies below its floor is said of the line as a whole: the box to mend is the cap
  const crossed: Readonly<Partial<Record<keyof RateLine, boolean>>> = {
    baseCap: isCrossed(line.baseFloor, line.baseCap),
    unitCap: isCrossed(line.unitFloor, line.unitCap),
  };
  const figure = rate.basis === 'percent' ? rate.percent : rate.amount;
  const withFigure = (basis: string, text: string): RateLine => ({
    ...line,
    rate: basis === 'percent' ? { basis: 'percent', percent: text } : { basis: 'per-unit', amount: text },
  });
  const hasLimits = limits.some(([key]) => line[key] !== null) || line.tiers !== null;
  return (
    <div
      data-row
      onBlur={(event) => {
        const isInHand = event.currentTarget.contains(event.relatedTarget);
        afterPointer(() => onLeave(isInHand));
      }}
    >
      <fieldset className={styles.block} aria-describedby={reasons.length > 0 ? reasonsId : undefined}>
        <legend>
          {which}
          <ActionIcon size={18} aria-label={`Remove ${which.toLowerCase()}`} onClick={onRemove}>
            <X size={12} aria-hidden />
          </ActionIcon>
        </legend>
        <div className={styles.triple}>
          {scopes.map(([key, label]) => (
            <TextInput
              key={key}
              label={label}
              aria-label={`${which}: ${label.toLowerCase()}`}
              placeholder="all"
              value={line[key] ?? ''}
              onChange={(event) => onChange({ ...line, [key]: event.currentTarget.value || null })}
            />
          ))}
        </div>
        <div className={styles.line}>
          <div className={styles.grow}>
            <DecimalInput
              label="Rate"
              aria-label={`${which}: rate`}
              value={figure}
              isWrong={isWrongAt(issues, 'rate')}
              onChange={(text) => onChange(withFigure(rate.basis, text))}
            />
          </div>
          <NativeSelect
            label="Unit"
            aria-label={`${which}: unit`}
            className={styles.unit ?? ''}
            value={rate.basis}
            data={[
              { value: 'per-unit', label: `${currency || 'amount'} per unit` },
              { value: 'percent', label: '% of the royalty base' },
            ]}
            onChange={(event) => onChange(withFigure(event.currentTarget.value, figure))}
          />
        </div>
        <details className={styles.details} open={hasLimits || undefined}>
          <summary>Limits and volume tiers</summary>
          <div className={styles.pair}>
            {limits.map(([key, label]) => (
              <DecimalInput
                key={key}
                label={label}
                aria-label={`${which}: ${label.toLowerCase()}`}
                value={line[key] ?? ''}
                isWrong={isWrongAt(issues, key) || (issues.length > 0 && crossed[key] === true)}
                onChange={(text) => onChange({ ...line, [key]: text || null })}
              />
            ))}
          </div>
          <TierFields
            which={which}
            tiers={line.tiers}
            unit={rate.basis === 'percent' ? '%' : currency}
            issues={issues}
            onChange={(tiers) => onChange({ ...line, tiers })}
          />
        </details>
        <IssueList id={reasonsId} reasons={reasons} />
      </fieldset>
    </div>
  );
}

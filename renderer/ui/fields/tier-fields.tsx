import { ActionIcon, NativeSelect } from '@mantine/core';
import { X } from 'lucide-react';
import type { Issue } from '../../../domain/result.ts';
import type { RateLine } from '../../../domain/terms/values/rate-schedule.ts';
import { DecimalInput } from '../decimal-input.tsx';
import { AddRowButton } from './add-row-button.tsx';
import { isWrongAt } from './editor-props.ts';
import { isNotAbove } from './is-crossed.ts';
import { useFocusNewRow } from './use-focus-new-row.ts';
import styles from './fields.module.css';

type Tiers = NonNullable<RateLine['tiers']>;

interface TierFieldsProps {
  readonly which: string;
  readonly tiers: Tiers | null;
  readonly unit: string;
  readonly issues: readonly Issue[];
  readonly onChange: (tiers: Tiers | null) => void;
}

/** Volume tiers: from how many units on another rate holds. Below the first step it is the rate of the line. */
export function TierFields({ which, tiers, unit, issues, onChange }: TierFieldsProps) {
  const steps = tiers?.steps ?? [];
  const mode = tiers?.mode ?? 'marginal';
  const { rows, expectRow } = useFocusNewRow<HTMLDivElement>();
  const putSteps = (next: Tiers['steps']): void => onChange(next.length === 0 ? null : { mode, steps: next });
  const put = (index: number, change: Partial<Tiers['steps'][number]>): void =>
    putSteps(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  return (
    <div ref={rows} className={styles.stack}>
      {tiers && (
        <NativeSelect
          aria-label={`${which}: how tiers count`}
          value={mode}
          data={[
            { value: 'marginal', label: 'on the units beyond each step (marginal)' },
            { value: 'cliff', label: 'on all units once a step is passed (cliff)' },
          ]}
          onChange={(event) =>
            onChange({ steps, mode: event.currentTarget.value === 'cliff' ? 'cliff' : 'marginal' })
          }
        />
      )}
      {steps.map((step, index) => {
        const tier = `${which}, tier ${index + 1}`;
        return (
          // Steps have no key of their own and are only added at the end
          <div key={index} data-row className={styles.line}>
            <span className={styles.echo}>beyond</span>
            <div className={styles.grow}>
              <DecimalInput
                aria-label={`${tier}: beyond units`}
                value={step.above}
                isWrong={
                  isWrongAt(issues, `tiers.steps.${index}.above`) ||
                  (issues.length > 0 && isNotAbove(steps[index - 1]?.above, step.above))
                }
                onChange={(above) => put(index, { above })}
              />
            </div>
            <span className={styles.echo}>units:</span>
            <div className={styles.stepRate}>
              <DecimalInput
                aria-label={`${tier}: rate`}
                unit={unit}
                value={step.rate}
                isWrong={isWrongAt(issues, `tiers.steps.${index}.rate`)}
                onChange={(rate) => put(index, { rate })}
              />
            </div>
            <ActionIcon
              aria-label={`Remove ${tier.toLowerCase()}`}
              onClick={() => putSteps(steps.filter((_, at) => at !== index))}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <AddRowButton
        onClick={() => {
          expectRow();
          putSteps([...steps, { above: '', rate: '' }]);
        }}
      >
        Add tier
      </AddRowButton>
    </div>
  );
}

import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import type { Issue } from '../../../../domain/result.ts';
import type { RateLine } from '../../../../domain/terms/values/rate-schedule.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { isWrongAt } from './editor-props.ts';
import styles from './fields.module.css';

type Tiers = NonNullable<RateLine['tiers']>;

interface TierFieldsProps {
  readonly which: string;
  readonly tiers: Tiers | null;
  readonly unit: string;
  readonly issues: readonly Issue[];
  readonly onChange: (tiers: Tiers | null) => void;
}

/** Volume tiers: up to how many units each rate holds; the last one may be open. */
export function TierFields({ which, tiers, unit, issues, onChange }: TierFieldsProps) {
  const steps = tiers?.steps ?? [];
  const mode = tiers?.mode ?? 'marginal';
  const putSteps = (next: Tiers['steps']): void => onChange(next.length === 0 ? null : { mode, steps: next });
  const put = (index: number, change: Partial<Tiers['steps'][number]>): void =>
    putSteps(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  return (
    <div className={styles.stack}>
      {tiers && (
        <NativeSelect
          aria-label={`${which}: how tiers count`}
          value={mode}
          data={[
            { value: 'marginal', label: 'each step on its own units' },
            { value: 'cliff', label: 'the step reached on all units' },
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
          <div key={index} className={styles.line}>
            <div className={styles.grow}>
              <DecimalInput
                aria-label={`${tier}: up to units`}
                placeholder="beyond"
                value={step.upTo ?? ''}
                isWrong={isWrongAt(issues, `tiers.steps.${index}.upTo`)}
                onChange={(text) => put(index, { upTo: text || null })}
              />
            </div>
            <span className={styles.echo}>units</span>
            <div className={styles.grow}>
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
      <Button
        variant="subtle"
        className={styles.add ?? ''}
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => putSteps([...steps, { upTo: null, rate: '' }])}
      >
        Add tier
      </Button>
    </div>
  );
}

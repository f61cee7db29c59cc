import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useId } from 'react';
import type { Issue } from '../../../domain/result.ts';
import type { PaymentSchedule } from '../../../domain/terms/values/payment-schedule.ts';
import { afterPointer } from '../after-pointer.ts';
import { DateInput } from '../date-input.tsx';
import { DecimalInput } from '../decimal-input.tsx';
import { IssueList } from './issue-list.tsx';
import { isWrongAt } from './editor-props.ts';
import styles from './fields.module.css';

type Instalment = PaymentSchedule['instalments'][number];

interface InstalmentRowProps {
  readonly which: string;
  readonly entry: Instalment;
  /** Paths within the row. */
  readonly issues: readonly Issue[];
  readonly reasons: readonly string[];
  readonly onChange: (change: Partial<Instalment>) => void;
  /** A box was left; the row is still in hand while another of its boxes has the focus. */
  readonly onLeave: (isInHand: boolean) => void;
  readonly onRemove: () => void;
}

/** When and how much, and below it what is wrong with either. */
export function InstalmentRow({
  which,
  entry,
  issues,
  reasons,
  onChange,
  onLeave,
  onRemove,
}: InstalmentRowProps) {
  const reasonsId = useId();
  const describedBy = reasons.length > 0 ? reasonsId : undefined;
  return (
    <div
      data-row
      onBlur={(event) => {
        const isInHand = event.currentTarget.contains(event.relatedTarget);
        afterPointer(() => onLeave(isInHand));
      }}
    >
      <div className={styles.line}>
        <DateInput
          aria-label={`${which}: due`}
          aria-describedby={describedBy}
          value={entry.due}
          isWrong={isWrongAt(issues, 'due')}
          onChange={(due) => onChange({ due })}
        />
        <div className={styles.grow}>
          <DecimalInput
            aria-label={`${which}: amount`}
            aria-describedby={describedBy}
            value={entry.amount}
            isWrong={isWrongAt(issues, 'amount')}
            onChange={(amount) => onChange({ amount })}
          />
        </div>
        <ActionIcon aria-label={`Remove ${which.toLowerCase()}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </ActionIcon>
      </div>
      <IssueList id={reasonsId} reasons={reasons} />
    </div>
  );
}

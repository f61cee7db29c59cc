import { ActionIcon, TextInput } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { PortfolioStrength } from '../../../../domain/contract/strength.ts';
import type { StudiedStandard } from '../../../../domain/economics/strength/study.ts';
import { DecimalInput } from '../../../ui/decimal-input.tsx';
import { IssueList } from '../../../ui/fields/issue-list.tsx';
import { BurdenFields } from './burden-fields.tsx';
import { CoversField } from './covers-field.tsx';
import { TotalFields } from './total-fields.tsx';
import styles from './strength.module.css';

interface StandardFormProps {
  readonly standard: StudiedStandard;
  readonly known: Pick<PortfolioStrength, 'choices' | 'specifications'>;
  readonly currency: string;
  /** Whether it has to be weighed against others. */
  readonly isOneOfSeveral: boolean;
  readonly wrongAt: (box: string) => string | undefined;
  readonly onChange: (standard: StudiedStandard, how: 'typed' | 'clicked') => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** One standard of the study: its rows, how many families it has in all, what they may cost together, its weight. */
export function StandardForm({
  standard,
  known,
  currency,
  isOneOfSeveral,
  wrongAt,
  onChange,
  onLeave,
  onRemove,
}: StandardFormProps) {
  const { name, covers, total, burden, weight } = standard;
  const of = name.trim() || 'Standard';
  const wrongIn = (group: string) => (box: string) => wrongAt(`${group}.${box}`);
  const reasons = ['name', 'weight'].flatMap((box) => wrongAt(box) ?? []);
  return (
    <fieldset className={styles.standard} aria-label={`Standard ${of}`}>
      <div className={styles.named}>
        <TextInput
          label="Standard"
          value={name}
          maxLength={60}
          error={wrongAt('name') !== undefined}
          onBlur={onLeave}
          onChange={(event) => onChange({ ...standard, name: event.currentTarget.value }, 'typed')}
        />
        {isOneOfSeveral && (
          <div className={styles.weight} onBlur={onLeave}>
            <DecimalInput
              label="Weight"
              aria-label={`${of}: weight in a product of all standards`}
              unit="%"
              value={weight}
              isWrong={wrongAt('weight') !== undefined}
              onChange={(value) => onChange({ ...standard, weight: value }, 'typed')}
            />
          </div>
        )}
        <ActionIcon
          variant="subtle"
          className={styles.remove ?? ''}
          aria-label={`Remove ${of}`}
          onClick={onRemove}
        >
          <Trash2 size={14} aria-hidden />
        </ActionIcon>
      </div>
      <IssueList id={`${of}-wrong`} reasons={reasons} />
      <CoversField
        of={of}
        covers={covers}
        specifications={known.specifications}
        onChange={(next, how) => onChange({ ...standard, covers: next }, how)}
        onLeave={onLeave}
      />
      <TotalFields
        of={of}
        total={total}
        choices={known.choices}
        wrongAt={wrongIn('total')}
        onChange={(next, how) => onChange({ ...standard, total: next }, how)}
        onLeave={onLeave}
      />
      <BurdenFields
        of={of}
        burden={burden}
        currency={currency}
        wrongAt={wrongIn('burden')}
        onChange={(next, how) => onChange({ ...standard, burden: next }, how)}
        onLeave={onLeave}
      />
    </fieldset>
  );
}

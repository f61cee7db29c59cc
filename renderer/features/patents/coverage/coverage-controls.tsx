import { NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { licenceTermOf } from '../../../../domain/checks/licence-term.ts';
import { isDay } from '../../../../domain/days.ts';
import {
  FAMILY_KEYS,
  familyKeySchema,
  type FamilyKey,
} from '../../../../domain/patents/families/family-key.ts';
import { useApp } from '../../../store.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { byKey } from '../families/family-words.ts';
import styles from './coverage.module.css';

export interface CoverageQuestion {
  readonly on: string;
  readonly familyKey: FamilyKey;
  /** The licence term. */
  readonly from: string;
  readonly to: string;
}

interface CoverageControlsProps {
  readonly question: CoverageQuestion;
  readonly onChange: (question: CoverageQuestion) => void;
}

/** The day, the family key and the licence term for which everything below holds. */
export function CoverageControls({ question, onChange }: CoverageControlsProps) {
  const deals = useApp((state) => state.deals);
  const openDeal = useApp((state) => state.openDeal);
  const [dealId, setDealId] = useState('');
  const [doubt, setDoubt] = useState<string | null>(null);
  const set = (part: Partial<CoverageQuestion>): void => onChange({ ...question, ...part });

  async function takeTermOf(chosen: string): Promise<void> {
    setDealId(chosen);
    setDoubt(null);
    if (chosen === '') return;
    const opened = await openDeal(chosen);
    const term = opened.ok ? licenceTermOf(opened.value.round) : null;
    if (term) set(term);
    else setDoubt('Its sheet does not state an effective date and an end: the days stay as they were.');
  }

  return (
    <div className={styles.controls}>
      <Day label="On the day" value={question.on} onChange={(on) => set({ on })} />
      <NativeSelect
        label="Families"
        value={question.familyKey}
        data={FAMILY_KEYS.map((key) => ({
          value: key,
          label: key === 'hand' ? 'by hand, else by ETSI id' : byKey[key],
        }))}
        onChange={(event) => set({ familyKey: familyKeySchema.parse(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Licence term"
        value={dealId}
        data={[
          { value: '', label: 'days of your own' },
          ...(deals.state === 'ready'
            ? deals.value.map(({ id, title }) => ({ value: id, label: `as ${title} states it` }))
            : []),
        ]}
        onChange={(event) => void takeTermOf(event.currentTarget.value)}
      />
      <Day label="from" value={question.from} onChange={(from) => set({ from })} />
      <Day label="to" value={question.to} onChange={(to) => set({ to })} />
      {doubt && <p className={styles.doubt}>{doubt}</p>}
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day that always is one: what is no day yet stays in the box. */
function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <DateInput id={id} value={value} onChange={(day) => isDay(day) && onChange(day)} />
    </div>
  );
}

import { TextInput } from '@mantine/core';
import { daysBetween } from '../../../../domain/days.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { sayDays, today } from '../../../ui/days.ts';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { useTextDraft } from '../../../use-text-draft.ts';
import styles from './overview.module.css';

/** What we do next, and by when: saved as it is typed. */
export function NextStep({ deal }: { readonly deal: Deal }) {
  const planNext = useApp((state) => state.planNext);
  const { text, due } = deal.nextStep;
  const place = placeOf('deals.planNext', deal.id);
  const words = useTextDraft({
    dealId: deal.id,
    place,
    stored: text,
    write: (next) => planNext(deal.id, { text: next }),
    isWhole: () => true,
    clean: (next) => next,
  });
  const date = useTextDraft({
    dealId: deal.id,
    place: `${place}/due`,
    stored: due ?? '',
    write: (next) => planNext(deal.id, { due: next || null }),
    isWhole: (next) => next === '' || /^\d{4}-\d{2}-\d{2}$/.test(next),
    clean: (next) => next,
  });
  return (
    <PrivateArea title="Next step">
      <div className={styles.nextStep}>
        <TextInput
          aria-label="Next step"
          placeholder="What we do next"
          error={words.refusal}
          value={words.text}
          onChange={(event) => words.change(event.currentTarget.value)}
          onBlur={words.leave}
        />
        <div className={styles.due}>
          <DateInput
            aria-label="Due"
            value={date.text}
            isWrong={date.refusal !== null}
            onChange={date.change}
            onBlur={date.leave}
          />
          {due && <span className={styles.dueIn}>{sayDue(daysBetween(today(), due))}</span>}
        </div>
      </div>
    </PrivateArea>
  );
}

function sayDue(days: number): string {
  if (days === 0) return 'due today';
  return days > 0 ? `due in ${sayDays(days)}` : `${sayDays(-days)} overdue`;
}

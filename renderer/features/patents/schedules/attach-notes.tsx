import { TriangleAlert } from 'lucide-react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { describePart } from '../../../../domain/patents/describe-part.ts';
import type { ListPart } from '../../../../domain/patents/list-view.ts';
import type { ScheduleUse } from '../../../../domain/terms/schedule-use.ts';
import { attachWarnings } from './attach-warnings.ts';
import styles from './schedules.module.css';

interface AttachNotesProps {
  readonly open: OpenDeal;
  readonly list: PatentListSummary;
  readonly part: ListPart | null;
  readonly use: ScheduleUse | null;
  readonly letter: string;
}

/** What would be attached, in words, and what a careful reader would ask about it. */
export function AttachNotes({ open, list, part, use, letter }: AttachNotesProps) {
  return (
    <div className={styles.notes}>
      <p className={styles.word} data-selectable>
        Schedule {letter}: {list.name}, {describePart(part)}. It is frozen with its lines when the round is
        sent; the words of the part stay with us.
      </p>
      {attachWarnings(open, list, use).map((warning) => (
        <p key={warning} className={styles.warning}>
          <TriangleAlert size={12} aria-hidden /> {warning}
        </p>
      ))}
    </div>
  );
}

import { Modal } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { ScheduleFacts } from '../../../../domain/contract/schedules.ts';
import type { Schedule } from '../../../../domain/deals/deal.ts';
import { describePart } from '../../../../domain/patents/describe-part.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { LineTable } from './line-table.tsx';
import { PAGE, Pager } from './pager.tsx';
import { sayFigures } from './say-figures.ts';
import { useAnswer } from '../../../use-answer.ts';
import styles from './lines.module.css';

interface LinesDialogProps {
  readonly roundId: string;
  readonly schedule: Schedule;
  readonly facts: ScheduleFacts;
  readonly onClose: () => void;
}

/** All that a schedule lists, as it is printed, page by page. */
export function LinesDialog({ roundId, schedule, facts, onClose }: LinesDialogProps) {
  const listScheduleLines = useApp((state) => state.listScheduleLines);
  const { letter, listName, owner, part } = schedule;
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    useCallback(
      () => listScheduleLines({ roundId, letter, offset, limit: PAGE }),
      [listScheduleLines, roundId, letter, offset],
    ),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size={1040}
      title={`Schedule ${letter}: patents of ${owner}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.dialog}>
        <p className={styles.word} data-selectable>
          {listName}, {describePart(part)}. {sayFigures(facts)}
        </p>
        {answer.state === 'failed' && <Problem>{answer.message}</Problem>}
        {answer.state === 'loading' && <Slow>Reading the lines…</Slow>}
        {answer.state === 'ready' && (
          <LineTable label={`Lines of Schedule ${letter}`} rows={answer.value.rows} />
        )}
        <Pager offset={offset} total={facts.lineCount} onOffset={setOffset} />
      </div>
    </Modal>
  );
}

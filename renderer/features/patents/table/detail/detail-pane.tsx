import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PatentListSummary } from '../../../../../domain/contract/patent-lists.ts';
import type { ListFilters } from '../../../../../domain/patents/list-view.ts';
import { useApp } from '../../../../store.ts';
import { Hint } from '../../../../ui/hint.tsx';
import { Problem } from '../../../../ui/problem.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { Slow } from '../../../../ui/slow.tsx';
import { DetailExpiry } from '../../overrides/detail-expiry.tsx';
import { CorrectRowButton } from '../../report/correct-row-button.tsx';
import { sayCount } from '../../say-count.ts';
import { useAnswer } from '../../../../use-answer.ts';
import { DetailDeclarations } from './detail-declarations.tsx';
import { DetailFamily } from './detail-family.tsx';
import { DetailFindings } from './detail-findings.tsx';
import { DetailNumbers } from './detail-numbers.tsx';
import { DetailRaw } from './detail-raw.tsx';
import { DetailSection } from './detail-section.tsx';
import { DetailTimeline } from './detail-timeline.tsx';
import styles from './detail.module.css';

interface DetailPaneProps {
  readonly list: PatentListSummary;
  readonly row: number;
  /** The day of the legal status; today unless told otherwise. */
  readonly on: string | undefined;
  readonly onRow: (row: number) => void;
  readonly onFamily: (family: NonNullable<ListFilters['family']>) => void;
  readonly onClose: () => void;
}

/** Everything that the list knows of one of its rows, beside the table. */
export function DetailPane({ list, row, on, onRow, onFamily, onClose }: DetailPaneProps) {
  const readRow = useApp((state) => state.readRow);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const ask = useCallback(
    () => readRow({ id: list.id, row, ...(on ? { on } : {}) }),
    [readRow, list.id, row, on],
  );
  const answer = useAnswer(ask, list);
  return (
    <aside className={styles.pane} aria-label={`Row ${row}`}>
      <header className={styles.bar}>
        <h2>Row {sayCount(row)}</h2>
        <CorrectRowButton listId={list.id} row={row} />
        <Hint label="Close" keys="Escape">
          <ActionIcon aria-label="Close the row" onClick={onClose}>
            <X size={14} aria-hidden />
          </ActionIcon>
        </Hint>
      </header>
      {answer.state === 'loading' && <Slow>Reading the row…</Slow>}
      {answer.state === 'failed' && <Problem>{answer.message}</Problem>}
      {answer.state === 'ready' && (
        <ScrollRegion label={`What is known of row ${row}`} className={styles.body}>
          <p className={styles.title}>{answer.value.row.title ?? 'No title is stated'}</p>
          <DetailNumbers detail={answer.value} />
          <DetailTimeline detail={answer.value} today={today} />
          {answer.value.application && (
            <DetailSection title="Expiry and status">
              <DetailExpiry
                key={answer.value.application.matchKey}
                listId={list.id}
                applicationKey={answer.value.application.matchKey}
              />
            </DetailSection>
          )}
          <DetailFamily listId={list.id} row={answer.value.row} onFamily={onFamily} />
          <DetailDeclarations detail={answer.value} onRow={onRow} />
          <DetailFindings detail={answer.value} />
          <DetailRaw cells={answer.value.cells} />
        </ScrollRegion>
      )}
    </aside>
  );
}

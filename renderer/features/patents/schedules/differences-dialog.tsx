import { Modal, SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { DifferenceCounts } from '../../../../domain/contract/schedules.ts';
import { useApp } from '../../../store.ts';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { sayCount } from '../say-count.ts';
import { ChangedRows } from './changed-rows.tsx';
import { LineTable } from './line-table.tsx';
import { PAGE, Pager } from './pager.tsx';
import { countLines, sayDifference } from './say-difference.ts';
import { useAnswer } from '../../../use-answer.ts';
import styles from './lines.module.css';

type Kind = 'added' | 'gone' | 'changed';

const labels: Readonly<Record<Kind, string>> = { added: 'Added', gone: 'Taken out', changed: 'Changed' };
const kinds = Object.keys(labels) as readonly Kind[];

interface DifferencesDialogProps {
  readonly title: string;
  readonly roundId: string;
  readonly letter: string;
  /** The other round; null for the list as it is now. */
  readonly against: string | null;
  readonly counts: DifferenceCounts;
  readonly onClose: () => void;
}

/** The lines by which a schedule differs from its list, or from the same schedule on another round. */
export function DifferencesDialog({
  title,
  roundId,
  letter,
  against,
  counts,
  onClose,
}: DifferencesDialogProps) {
  const listDifferences = useApp((state) => state.listDifferences);
  const [kind, setKind] = useState<Kind>(kinds.find((entry) => countLines(counts[entry]) > 0) ?? 'added');
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    useCallback(
      () => listDifferences({ roundId, letter, against, kind, offset, limit: PAGE }),
      [listDifferences, roundId, letter, against, kind, offset],
    ),
  );
  const rows = answer.state === 'ready' ? answer.value.rows : [];
  return (
    <Modal opened onClose={onClose} size={1040} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={styles.dialog}>
        <p className={styles.word}>{sayDifference(counts)}</p>
        <SegmentedControl
          aria-label="Which differences"
          className={styles.kinds ?? ''}
          value={kind}
          onChange={(value) => {
            setKind(value);
            setOffset(0);
          }}
          data={kinds.map((entry) => ({
            value: entry,
            label: `${labels[entry]} ${sayCount(countLines(counts[entry]))}`,
          }))}
        />
        {answer.state === 'failed' && <Problem>{answer.message}</Problem>}
        {answer.state === 'loading' && <Slow>Comparing the lines…</Slow>}
        {answer.state === 'ready' && rows.length === 0 && (
          <p className={styles.word}>No line of this kind.</p>
        )}
        {rows.length > 0 &&
          (kind === 'changed' ? (
            <ChangedRows rows={rows} />
          ) : (
            <LineTable label={labels[kind]} rows={rows.map(({ row }) => row)} />
          ))}
        <Pager offset={offset} total={countLines(counts[kind])} onOffset={setOffset} />
      </div>
    </Modal>
  );
}

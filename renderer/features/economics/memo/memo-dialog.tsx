import { Button, Modal, NativeSelect, Radio, SegmentedControl } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { MemoExport } from '../../../../domain/contract/memo.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { useApp } from '../../../store.ts';
import { sayMemo } from './say-memo.tsx';
import { suggestMemoName } from './suggest-memo-name.ts';
import styles from './memo.module.css';

interface MemoDialogProps {
  readonly open: OpenDeal;
  readonly onClose: () => void;
}

/** Writes the memo on a round: which round, how much of the working, on which paper. How far it is stands in the status bar. */
export function MemoDialog({ open: { deal, round: latest, rounds }, onClose }: MemoDialogProps) {
  const exportMemo = useApp((state) => state.exportMemo);
  const [roundId, setRoundId] = useState(latest.id);
  const [working, setWorking] = useState<MemoExport['working']>('summary');
  const [paper, setPaper] = useState<MemoExport['paper']>('A4');
  const write = async (): Promise<void> => {
    onClose();
    const number = rounds.find(({ id }) => id === roundId)?.number ?? latest.number;
    const result = await exportMemo(suggestMemoName(deal.title, number), {
      dealId: deal.id,
      roundId,
      working,
      paper,
    });
    if (result) sayMemo(result);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Memo on a round"
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.form}>
        <p>
          What the round is worth, what changed since the one before, the inputs, the pictures, the
          comparables with their reasons, and the working, as a PDF.
        </p>
        <NativeSelect
          label="Round"
          value={roundId}
          onChange={(event) => setRoundId(event.currentTarget.value)}
          data={rounds.toReversed().map(({ id, number, status, proposedBy, dated }) => ({
            value: id,
            label: `Round ${number}${status === 'draft' ? ' (draft)' : ''}, ${deal.parties[proposedBy].name}, ${dated}`,
          }))}
        />
        <Radio.Group
          label="Working"
          value={working}
          onChange={(value) => setWorking(value === 'full' ? 'full' : 'summary')}
        >
          <div className={styles.choices}>
            <Radio
              value="summary"
              size="xs"
              label="By year and payment"
              description="To be read: some 20 pages."
            />
            <Radio
              value="full"
              size="xs"
              label="Every line"
              description="Down to each row of the forecasts; may run to many pages."
            />
          </div>
        </Radio.Group>
        <div className={styles.paper}>
          <span id="memo-paper">Paper</span>
          <SegmentedControl
            aria-labelledby="memo-paper"
            value={paper}
            onChange={setPaper}
            data={['A4', 'Letter']}
          />
        </div>
        <p className={styles.private}>
          For us alone: it holds our positions, our forecasts and what we assume. Each page is marked as
          internal.
        </p>
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            leftSection={<FileDown size={15} aria-hidden />}
            data-autofocus
            onClick={() => void write()}
          >
            Write memo…
          </Button>
        </div>
      </div>
    </Modal>
  );
}

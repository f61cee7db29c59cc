import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import type { ExportChoice } from './exports-slice.ts';
import { formatWords } from './format-words.ts';
import styles from './export-panel.module.css';

interface ExportFootProps {
  readonly open: OpenDeal;
  readonly choice: ExportChoice;
}

/** Writes the chosen document, and says what became of it. */
export function ExportFoot({ open, choice }: ExportFootProps) {
  const last = useApp((state) => state.exports[open.deal.id]);
  const exportDeal = useApp((state) => state.exportDeal);
  return (
    <div className={styles.foot}>
      <Button
        fullWidth
        size="compact-md"
        leftSection={<FileDown size={15} aria-hidden />}
        disabled={last?.state === 'running'}
        onClick={() => void exportDeal(open, choice)}
      >
        Export {formatWords[choice.as]}…
      </Button>
      {last?.state === 'running' && <ExportProgress jobId={last.jobId} />}
      {last?.state === 'cancelled' && (
        <output className={styles.fine}>Cancelled: no file was written.</output>
      )}
      {last?.state === 'failed' && <Problem>{last.message}</Problem>}
      {last?.state === 'done' && <ExportResult choice={last.choice} exported={last.file} />}
    </div>
  );
}

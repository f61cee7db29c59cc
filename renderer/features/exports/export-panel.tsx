import { Button, Radio, SegmentedControl } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExportRequest } from '../../../domain/contract/exports.ts';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { defaultExportOptions, type ExportOptions } from '../../../domain/document/export-options.ts';
import { useApp } from '../../store.ts';
import { Problem } from '../../ui/problem.tsx';
import { CopyContents } from './copy-contents.tsx';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import { IncompleteNote } from './incomplete-note.tsx';
import { incompleteTerms } from './incomplete-terms.ts';
import { RefusedWarning } from './refused-warning.tsx';
import styles from './export-panel.module.css';

/** Prints a copy of the latest round: for whom, on which paper, and where to. */
export function ExportPanel({ open }: { readonly open: OpenDeal }) {
  const { deal, round } = open;
  const [copy, setCopy] = useState<ExportRequest['copy']>('counterpart');
  const [paper, setPaper] = useState<ExportOptions['paper']>('A4');
  const last = useApp((state) => state.exports[deal.id]);
  const exportDeal = useApp((state) => state.exportDeal);

  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <Radio.Group
          label="Copy"
          value={copy}
          onChange={(value) => setCopy(value === 'internal' ? 'internal' : 'counterpart')}
        >
          <div className={styles.copies}>
            <Radio
              value="counterpart"
              size="xs"
              label="Counterpart copy"
              description="Safe to hand across the table."
            />
            <Radio
              value="internal"
              size="xs"
              label="Internal copy"
              description="For us alone: it carries what must not be seen."
            />
          </div>
        </Radio.Group>
        <CopyContents open={open} copy={copy} />
        <IncompleteNote terms={incompleteTerms(open)} copy={copy} />
        <RefusedWarning roundId={round.id} />
        <div className={styles.paper}>
          <span id="paper" className={styles.label}>
            Paper
          </span>
          <SegmentedControl
            aria-labelledby="paper"
            value={paper}
            onChange={setPaper}
            data={['A4', 'Letter']}
          />
        </div>
        <div>
          <Button
            size="compact-md"
            leftSection={<FileDown size={15} aria-hidden />}
            disabled={last?.state === 'running'}
            onClick={() => void exportDeal(open, { copy, options: { ...defaultExportOptions, paper } })}
          >
            Export PDF…
          </Button>
        </div>
        {last?.state === 'running' && <ExportProgress jobId={last.jobId} />}
        {last?.state === 'failed' && <Problem>{last.message}</Problem>}
        {last?.state === 'done' && <ExportResult copy={last.copy} exported={last.file} />}
      </div>
    </div>
  );
}

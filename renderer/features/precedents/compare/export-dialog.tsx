import { Button, Modal, Radio, SegmentedControl } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ComparisonExport } from '../../../../domain/contract/comparison.ts';
import type { Deal } from '../../../../domain/deals/deal.ts';
import type { ComparisonView } from '../../../../domain/precedents/comparison.ts';
import { useApp } from '../../../store.ts';
import { joinWords } from '../../../../domain/terms/values/value-kind.ts';
import { sayExported } from './say-exported.tsx';
import styles from './export-dialog.module.css';

interface ExportDialogProps {
  readonly deal: Deal;
  readonly view: ComparisonView;
  /** How many terms the view shows, of how many, and in how many columns. */
  readonly shown: number;
  readonly terms: number;
  readonly columns: number;
  /** The titles of the columns that are not to be shown outside. */
  readonly confidential: readonly string[];
  readonly notes: number;
  readonly onClose: () => void;
}

/** Writes what is shown: as a document or a workbook, and on which paper. How far it is stands in the status bar. */
export function ExportDialog(props: ExportDialogProps) {
  const { deal, view, shown, terms, columns, confidential, notes, onClose } = props;
  const exportComparison = useApp((state) => state.exportComparison);
  const [format, setFormat] = useState<ComparisonExport['format']>('pdf');
  const [paper, setPaper] = useState<ComparisonExport['paper']>('A3');
  const write = async (): Promise<void> => {
    onClose();
    const result = await exportComparison(deal.title, { dealId: deal.id, view, format, paper });
    if (result) sayExported(result);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Export the comparison"
      size={460}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={styles.form}>
        <p>
          {shown === terms ? `${terms} terms` : `${shown} of ${terms} terms`} in{' '}
          {columns === 1 ? '1 column' : `${columns} columns`}, in the order shown, with their sources.
        </p>
        <Radio.Group
          label="As"
          value={format}
          onChange={(value) => setFormat(value === 'xlsx' ? 'xlsx' : 'pdf')}
        >
          <div className={styles.formats}>
            <Radio
              value="pdf"
              size="xs"
              label="PDF to print"
              description="Landscape, over as many pages as it needs."
            />
            <Radio
              value="xlsx"
              size="xs"
              label="Excel workbook"
              description="The matrix, every statement with its evidence, the sources."
            />
          </div>
        </Radio.Group>
        {format === 'pdf' && (
          <div className={styles.paper}>
            <span id="comparison-paper">Paper</span>
            <SegmentedControl
              aria-labelledby="comparison-paper"
              value={paper}
              onChange={setPaper}
              data={['A3', 'A4', 'Letter']}
            />
          </div>
        )}
        <p className={styles.private}>
          For us alone: our priorities are in it{notes > 0 && `, and ${sayNotes(notes)}`}.
          {confidential.length > 0 && ` Marked CONFIDENTIAL for ${joinWords(confidential)}.`}
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
            Export…
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function sayNotes(count: number): string {
  return count === 1 ? 'a note of ours' : `${count} notes of ours`;
}

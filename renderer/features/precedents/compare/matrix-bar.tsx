import { Button, Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { Comparison, ComparisonView } from '../../../../domain/precedents/comparison.ts';
import { useApp } from '../../../store.ts';
import { ColumnsButton } from './columns-button.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { ColumnActions } from './use-columns.ts';
import styles from './matrix.module.css';

interface MatrixBarProps {
  readonly open: OpenDeal;
  readonly view: ComparisonView;
  readonly comparison: Comparison;
  readonly baseId: string | null;
  /** How many terms the filters leave. */
  readonly shown: number;
  readonly actions: ColumnActions;
}

const shows: readonly { readonly value: ComparisonView['show']; readonly label: string }[] = [
  { value: 'all', label: 'All terms' },
  { value: 'differ', label: 'That differ' },
  { value: 'unknown', label: 'Not known' },
];

const priorities = [
  { value: '', label: 'Any priority' },
  { value: '5', label: 'Priority 5' },
  ...['4', '3', '2', '1'].map((grade) => ({ value: grade, label: `Priority ${grade} to 5` })),
];

/** Which columns and which terms are compared, and against which column. */
export function MatrixBar({ open, view, comparison, baseId, shown, actions }: MatrixBarProps) {
  const change = useApp((state) => state.changeComparison);
  const [isExporting, setIsExporting] = useState(false);
  const dealId = open.deal.id;
  const { columns, rows } = comparison;
  return (
    <div className={styles.bar}>
      <ColumnsButton open={open} view={view} actions={actions} />
      <div className={styles.against}>
        <span aria-hidden>Held against</span>
        <NativeSelect
          aria-label="Held against"
          className={styles.choice ?? ''}
          value={baseId ?? ''}
          onChange={(event) => actions.hold(event.currentTarget.value || null)}
          data={[
            { value: '', label: 'nothing' },
            ...columns.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      </div>
      <SegmentedControl
        aria-label="Terms shown"
        value={view.show}
        data={shows.map(({ value, label }) => ({
          value,
          label,
          disabled: value === 'differ' && baseId === null,
        }))}
        onChange={(show) => void change(dealId, { show })}
      />
      <NativeSelect
        aria-label="Priority"
        value={view.priority === null ? '' : String(view.priority)}
        onChange={(event) =>
          void change(dealId, {
            priority: event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
          })
        }
        data={priorities}
      />
      <Checkbox
        label="Only money terms"
        checked={view.onlyEconomic}
        onChange={(event) => void change(dealId, { onlyEconomic: event.currentTarget.checked })}
      />
      <output className={styles.count}>
        {shown === rows.length ? `${rows.length} terms` : `${shown} of ${rows.length} terms`}
      </output>
      <Button
        className={styles.end ?? ''}
        variant="default"
        leftSection={<FileDown size={14} aria-hidden />}
        disabled={shown === 0}
        onClick={() => setIsExporting(true)}
      >
        Export…
      </Button>
      {isExporting && (
        <ExportDialog
          deal={open.deal}
          view={view}
          shown={shown}
          terms={rows.length}
          columns={columns.length}
          confidential={columns.flatMap(({ title, isConfidential }) => (isConfidential ? [title] : []))}
          notes={comparison.notes.length}
          onClose={() => setIsExporting(false)}
        />
      )}
    </div>
  );
}

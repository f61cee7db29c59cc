import { Button, Popover } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { ComparisonView } from '../../../../domain/precedents/comparison.ts';
import { ColumnChoices } from './column-choices.tsx';
import type { ColumnActions } from './use-columns.ts';
import { shownColumns } from './view-columns.ts';
import styles from './column-choices.module.css';

interface ColumnsButtonProps {
  readonly open: OpenDeal;
  readonly view: ComparisonView;
  readonly actions: ColumnActions;
}

/** Which rounds and precedents are compared. */
export function ColumnsButton({ open, view, actions }: ColumnsButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  // of the view, which says at once what was chosen, while the columns are still being read
  const columns = shownColumns(view.columns, open.round.number);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={460}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<Columns3 size={14} aria-hidden />}
          onClick={() => setIsOpen((was) => !was)}
        >
          Columns {columns.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label="Columns">
        <ColumnChoices open={open} columns={columns} actions={actions} />
      </Popover.Dropdown>
    </Popover>
  );
}

import { Button, Popover } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { listColumnSchema } from '../../../../domain/patents/list-view.ts';
import { tableColumns, firstColumns } from './columns.ts';
import { CheckList } from '../../../ui/filters/check-list.tsx';
import type { ShownColumn } from './table-slice.ts';
import styles from './table.module.css';

interface ColumnsMenuProps {
  readonly columns: readonly ShownColumn[];
  readonly onChange: (columns: readonly ShownColumn[]) => void;
}

/** Which columns the table has. Their order and widths are changed in the table itself. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const shown = columns.map(({ column }) => column as string);
  const change = (chosen: readonly string[]): void => {
    const kept = columns.filter(({ column }) => chosen.includes(column));
    const added = listColumnSchema.options
      .filter((column) => chosen.includes(column) && !shown.includes(column))
      .map((column) => ({ column, width: tableColumns[column].width }));
    if (kept.length + added.length > 0) onChange([...kept, ...added]);
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<Columns3 size={14} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu ?? ''} aria-label="Columns">
        <CheckList
          values={listColumnSchema.options.map((column) => ({
            value: column,
            label: tableColumns[column].label,
          }))}
          chosen={shown}
          onChange={change}
        />
        <Button mt={8} size="compact-xs" variant="subtle" onClick={() => onChange(firstColumns)}>
          As at first
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

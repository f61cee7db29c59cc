import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Copy, Group, Search } from 'lucide-react';
import type { RefObject } from 'react';
import type { Output } from '../../../../domain/contract/contract.ts';
import type { ListPart, ListView } from '../../../../domain/patents/list-view.ts';
import { Hint } from '../../../ui/hint.tsx';
import { ExportPartMenu } from '../report/export-part-menu.tsx';
import { AttachPartButton } from '../schedules/attach-part-button.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { CountsLine } from './counts-line.tsx';
import type { ShownColumn } from './table-slice.ts';
import { ViewsMenu } from './views-menu.tsx';
import styles from './table.module.css';

interface TableToolbarProps {
  readonly listId: string;
  readonly part: ListPart;
  readonly columns: readonly ShownColumn[];
  readonly counts: Output<'patentLists.countRows'> | null;
  readonly typed: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly isAllSelected: boolean;
  readonly onTyped: (text: string) => void;
  readonly onLeaveSearch: () => void;
  readonly onColumns: (columns: readonly ShownColumn[]) => void;
  readonly onView: (view: ListView) => void;
  readonly onCopy: () => void;
  readonly onGather: () => void;
}

/** What is looked for, what was found, and what can be done with it. */
export function TableToolbar(props: TableToolbarProps) {
  const { listId, part, columns, counts, typed, searchField, isAllSelected } = props;
  return (
    <div className={styles.toolbar}>
      <TextInput
        ref={searchField}
        className={styles.search ?? ''}
        type="search"
        aria-label="Search this list"
        placeholder="Number in any style, title, owner or standard"
        leftSection={<Search size={14} aria-hidden />}
        value={typed}
        maxLength={200}
        onChange={(event) => props.onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            props.onLeaveSearch();
          }
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            props.onTyped('');
          }
        }}
      />
      <CountsLine
        key={counts ? 'counted' : JSON.stringify([part.search, part.filters])}
        listId={listId}
        counts={counts}
      />
      {isAllSelected && <span className={styles.selected}>All of these are selected</span>}
      <div className={styles.actions}>
        <ViewsMenu part={part} columns={columns} onPick={props.onView} />
        <ColumnsMenu columns={columns} onChange={props.onColumns} />
        <Hint label="Copy the selected rows as a table" keys="mod+C">
          <Button variant="default" leftSection={<Copy size={14} aria-hidden />} onClick={props.onCopy}>
            Copy
          </Button>
        </Hint>
        <Hint label="Put the applications of the selected rows into a family by hand">
          <ActionIcon variant="default" size={28} aria-label="Family by hand…" onClick={props.onGather}>
            <Group size={14} aria-hidden />
          </ActionIcon>
        </Hint>
        <ExportPartMenu listId={listId} part={part} columns={columns.map(({ column }) => column)} />
        <AttachPartButton listId={listId} part={part} />
      </div>
    </div>
  );
}

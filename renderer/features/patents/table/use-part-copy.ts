import { notifications } from '@mantine/notifications';
import { describeError } from '../../../../domain/describe-error.ts';
import type { ListPart, ListRow } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';
import { copyTable } from '../../../ui/copy-table.ts';
import { sayCount } from '../say-count.ts';
import { copiedRows } from './grid/copied-rows.ts';
import type { ShownColumn } from './table-slice.ts';

/** More rows than this belong into an export. */
const MOST_ROWS = 10_000;
const PAGE = 1000;

/** Copies rows as a table, or all rows of a part when no rows are given. */
export function usePartCopy(
  listId: string,
  part: ListPart,
  columns: readonly ShownColumn[],
): (rows: readonly ListRow[] | 'all') => Promise<void> {
  const readRows = useApp((state) => state.readRows);

  async function readAll(): Promise<readonly ListRow[] | null> {
    const rows: ListRow[] = [];
    for (let offset = 0; offset < MOST_ROWS; offset += PAGE) {
      const page = await readRows({ id: listId, part, offset, limit: PAGE });
      if (!page.ok) {
        notifications.show({ message: describeError(page.error), color: 'red' });
        return null;
      }
      rows.push(...page.value.rows);
      if (page.value.rows.length < PAGE) break;
    }
    return rows;
  }
  return async (wanted) => {
    const rows = wanted === 'all' ? await readAll() : wanted;
    if (!rows) return;
    if (rows.length === 0) return void notifications.show({ message: 'Select rows to copy first.' });
    const isCopied = copyTable(
      copiedRows(
        columns.map(({ column }) => column),
        rows,
      ),
    );
    const count = `${sayCount(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}`;
    const rest =
      wanted === 'all' && rows.length === MOST_ROWS ? ' These are the first; an export takes them all.' : '';
    notifications.show({
      message: isCopied ? `${count} copied as a table.${rest}` : 'Nothing could be copied.',
    });
  };
}

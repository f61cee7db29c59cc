import type { ListExport } from '../../../../domain/contract/patent-report.ts';
import { ExportMenu, type ExportChoice } from './export-menu.tsx';

const choices: readonly ExportChoice[] = [
  { what: 'rows', as: 'csv', label: 'What is shown, as CSV' },
  { what: 'rows', as: 'xlsx', label: 'What is shown, as Excel workbook' },
];

interface ExportPartMenuProps extends Pick<ListExport, 'listId' | 'part' | 'columns'> {}

/** In the table of a list: writes the rows and columns that it shows, in their order. */
export function ExportPartMenu({ listId, part, columns }: ExportPartMenuProps) {
  return <ExportMenu listId={listId} label="Export…" choices={choices} part={part} columns={columns} />;
}

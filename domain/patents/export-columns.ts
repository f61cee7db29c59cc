import { GENERATIONS } from './declared-row.ts';
import { sayMethod } from './expiry/say-method.ts';
import { sayStatus } from './coverage/patent-status.ts';
import type { ListColumn, ListRow } from './list-view.ts';

/** A column of a written list. Its label says what it holds to people, and to whoever imports the file again. */
export interface ExportedColumn {
  readonly label: string;
  readonly kind: 'text' | 'number' | 'day';
  /** In characters. */
  readonly width: number;
  readonly cell: (row: ListRow) => string | number | null;
}

type One = Omit<ExportedColumn, 'width'> & { readonly width?: number };

const generations: readonly One[] = GENERATIONS.map((name) => ({
  label: name,
  kind: 'text',
  width: 5,
  cell: (row) => (row.generations.includes(name) ? '1' : null),
}));

const columns: Readonly<Record<ListColumn, readonly One[]>> = {
  row: [{ label: 'Row', kind: 'number', width: 9, cell: ({ row }) => row }],
  status: [
    {
      label: 'Read as',
      kind: 'text',
      cell: ({ status, isCorrected }) => (isCorrected ? `${status}, corrected` : status),
    },
  ],
  publications: [{ label: 'Publications', kind: 'text', width: 32, cell: (row) => row.publications }],
  application: [{ label: 'Application', kind: 'text', width: 20, cell: (row) => row.application }],
  office: [{ label: 'Office', kind: 'text', width: 8, cell: (row) => row.office }],
  title: [{ label: 'Title', kind: 'text', width: 50, cell: (row) => row.title }],
  owner: [{ label: 'Owner', kind: 'text', width: 28, cell: (row) => row.owner }],
  standard: [{ label: 'Declared standard', kind: 'text', width: 20, cell: (row) => row.standard }],
  version: [{ label: 'Version', kind: 'text', width: 10, cell: (row) => row.version }],
  release: [{ label: 'Of release', kind: 'text', width: 10, cell: (row) => row.release }],
  project: [{ label: 'Project', kind: 'text', cell: (row) => row.project }],
  generations,
  filingDate: [{ label: 'Filing date', kind: 'day', cell: (row) => row.filingDate }],
  expiry: [
    { label: 'Expiry (estimated)', kind: 'day', width: 18, cell: (row) => row.expiry },
    {
      label: 'How estimated',
      kind: 'text',
      width: 28,
      cell: ({ expiryMethod }) => expiryMethod && sayMethod(expiryMethod),
    },
  ],
  legalStatus: [
    {
      label: 'Status (estimated)',
      kind: 'text',
      width: 24,
      cell: ({ legalStatus }) => legalStatus && sayStatus(legalStatus),
    },
  ],
  family: [{ label: 'Family (ETSI id)', kind: 'text', width: 16, cell: (row) => row.family }],
  prioritySet: [
    { label: 'Family (identical priorities)', kind: 'number', width: 16, cell: (row) => row.prioritySet },
  ],
  connectedFamily: [
    { label: 'Family (connected priorities)', kind: 'number', width: 16, cell: (row) => row.connectedFamily },
  ],
  handFamily: [{ label: 'Family (by hand)', kind: 'text', width: 18, cell: (row) => row.handFamily }],
  declaration: [{ label: 'Declaration', kind: 'text', width: 20, cell: (row) => row.declaration }],
  declarationDate: [
    { label: 'Declaration date', kind: 'day', width: 14, cell: (row) => row.declarationDate },
  ],
  group: [{ label: 'Entry', kind: 'text', width: 10, cell: (row) => row.group }],
};

/** Columns of a written list for columns of its table: generations become one column each. */
export function exportedColumns(shown: readonly ListColumn[]): readonly ExportedColumn[] {
  return shown.flatMap((column) => columns[column]).map((column) => ({ width: 12, ...column }));
}

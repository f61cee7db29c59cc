import type { ListColumn, ListRow } from '../../../../domain/patents/list-view.ts';
import { sayStatus } from '../../../../domain/patents/coverage/patent-status.ts';
import type { ShownColumn } from './table-slice.ts';

interface TableColumn {
  readonly label: string;
  readonly width: number;
  /** What the column holds, where its label does not say it. */
  readonly help?: string;
  readonly isNumber?: boolean;
  readonly isMono?: boolean;
  /** What a cell says; null where the list says nothing. */
  readonly text: (row: ListRow) => string | null;
}

/** What stands in a cell of which the list says nothing. */
export const NOT_STATED = 'not stated';

export const tableColumns: Readonly<Record<ListColumn, TableColumn>> = {
  row: {
    label: 'Row',
    width: 76,
    isNumber: true,
    help: 'Data row of the source file',
    text: ({ row }) => String(row),
  },
  status: {
    label: 'Read as',
    width: 96,
    help: 'Whether the publication numbers of the row were understood',
    text: ({ status, isCorrected }) => (isCorrected ? `${status}, corrected` : status),
  },
  publications: {
    label: 'Publications',
    width: 190,
    isMono: true,
    help: 'As understood; the detail shows what was written',
    text: ({ publications }) => publications || null,
  },
  application: {
    label: 'Application',
    width: 150,
    isMono: true,
    help: 'Filing number as the source writes it',
    text: ({ application }) => application,
  },
  office: { label: 'Office', width: 60, text: ({ office }) => office },
  title: { label: 'Title', width: 260, text: ({ title }) => title },
  owner: {
    label: 'Declared by',
    width: 180,
    help: 'Owner after spellings of one company were merged',
    text: ({ owner }) => owner,
  },
  standard: { label: 'Declared standard', width: 140, text: ({ standard }) => standard },
  version: { label: 'Version', width: 70, text: ({ version }) => version },
  release: { label: 'Release', width: 70, text: ({ release }) => release },
  project: { label: 'Project', width: 110, text: ({ project }) => project },
  generations: {
    label: 'Declared for',
    width: 92,
    help: 'Generations that the declarant flagged',
    text: ({ generations }) => generations.join(' ') || null,
  },
  filingDate: { label: 'Filed', width: 104, text: ({ filingDate }) => filingDate },
  expiry: {
    label: 'Expiry (estimated)',
    width: 164,
    help: 'Estimated and unadjusted, unless the cell says that it was stated',
    text: ({ expiry, expiryMethod }) => {
      if (expiry && expiryMethod?.endsWith(' by year')) return `at the latest ${expiry}`;
      return expiry && (expiryMethod?.startsWith('stated') ? `${expiry} stated` : expiry);
    },
  },
  legalStatus: {
    label: 'Status',
    width: 150,
    help: 'Told from dates and statements, on the day of the filter or today',
    text: ({ legalStatus }) => legalStatus && sayStatus(legalStatus),
  },
  family: { label: 'Family (ETSI id)', width: 110, isNumber: true, text: ({ family }) => family },
  prioritySet: {
    label: 'Family (identical priorities)',
    width: 110,
    isNumber: true,
    text: ({ prioritySet }) => (prioritySet === null ? null : String(prioritySet)),
  },
  connectedFamily: {
    label: 'Family (connected priorities)',
    width: 110,
    isNumber: true,
    text: ({ connectedFamily }) => (connectedFamily === null ? null : String(connectedFamily)),
  },
  handFamily: { label: 'Family (by hand)', width: 120, text: ({ handFamily }) => handFamily },
  declaration: { label: 'Declaration', width: 130, text: ({ declaration }) => declaration },
  declarationDate: { label: 'Declared on', width: 104, text: ({ declarationDate }) => declarationDate },
  group: {
    label: 'Entry',
    width: 90,
    isNumber: true,
    help: 'Entry of the declaration; no family',
    text: ({ group }) => group,
  },
};

const atFirst: readonly ListColumn[] = [
  'row',
  'publications',
  'application',
  'office',
  'title',
  'filingDate',
  'expiry',
  'legalStatus',
  'owner',
  'standard',
  'version',
  'generations',
  'family',
];

/** The columns that a table begins with. */
export const firstColumns: readonly ShownColumn[] = atFirst.map((column) => ({
  column,
  width: tableColumns[column].width,
}));

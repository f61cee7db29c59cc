import type {
  ColumnMeaning,
  DateOrder,
  PatentListFormat,
  ReadingSettings,
  TextEncoding,
} from '../../../../domain/patents/reading-settings.ts';

/** A setting that can be chosen: its value as a select knows it, and its words. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export const formatChoices: readonly Choice<PatentListFormat>[] = [
  { value: 'isld', label: 'ETSI ISLD' },
  { value: 'lens', label: 'Lens' },
  { value: 'espacenet', label: 'Espacenet' },
  { value: 'google', label: 'Google Patents' },
  { value: 'patentscope', label: 'PATENTSCOPE' },
  { value: 'derwent', label: 'Derwent' },
  { value: 'generic', label: 'Free-form table' },
];

export const encodingChoices: readonly Choice<TextEncoding>[] = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-16le', label: 'UTF-16, little-endian' },
  { value: 'utf-16be', label: 'UTF-16, big-endian' },
  { value: 'gb18030', label: 'GB18030 (Chinese)' },
  { value: 'big5', label: 'Big5 (Chinese)' },
  { value: 'shift_jis', label: 'Shift JIS (Japanese)' },
  { value: 'euc-jp', label: 'EUC-JP (Japanese)' },
  { value: 'euc-kr', label: 'EUC-KR (Korean)' },
  { value: 'windows-1252', label: 'Windows-1252 (Western)' },
];

export const separatorChoices: readonly Choice<NonNullable<ReadingSettings['separator']>>[] = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Vertical bar' },
];

export const dateOrderChoices: readonly Choice<DateOrder>[] = [
  { value: 'day-first', label: 'day first' },
  { value: 'month-first', label: 'month first' },
];

/** The office of numbers that stand without one. Those that lists come from most, first. */
export const officeChoices: readonly Choice<string>[] = [
  { value: 'none', label: 'not read' },
  ...['US', 'EP', 'CN', 'JP', 'KR', 'WO', 'DE', 'TW', 'IN', 'GB', 'FR', 'CA', 'AU', 'BR', 'MX', 'RU'].map(
    (code) => ({ value: code, label: `read as ${code}` }),
  ),
];

/** What a column may hold, in the groups of the select over it. */
export const meaningGroups: readonly {
  readonly group: string;
  readonly items: readonly Choice<ColumnMeaning>[];
}[] = [
  {
    group: 'Numbers',
    items: [
      { value: 'number', label: 'Number of any kind' },
      { value: 'publication', label: 'Publication number' },
      { value: 'application', label: 'Application number' },
      { value: 'priorities', label: 'Priority numbers' },
      { value: 'kind', label: 'Kind code' },
      { value: 'office', label: 'Office or country' },
      { value: 'family', label: 'Family id' },
    ],
  },
  {
    group: 'Dates and status',
    items: [
      { value: 'filing-date', label: 'Filing date' },
      { value: 'publication-date', label: 'Publication date' },
      { value: 'grant-date', label: 'Grant date' },
      { value: 'expiry-date', label: 'Expiry as stated' },
      { value: 'status', label: 'Status as stated' },
    ],
  },
  {
    group: 'Words',
    items: [
      { value: 'title', label: 'Title' },
      { value: 'owner', label: 'Owner' },
    ],
  },
  {
    group: 'Declaration',
    items: [
      { value: 'declaration', label: 'Declaration' },
      { value: 'declaration-date', label: 'Declaration date' },
      { value: 'standard', label: 'Standard' },
      { value: 'standard-version', label: 'Version of the standard' },
      { value: 'project', label: 'Project or release' },
      { value: '2G', label: '2G flag' },
      { value: '3G', label: '3G flag' },
      { value: '4G', label: '4G flag' },
      { value: '5G', label: '5G flag' },
    ],
  },
];

const meaningLabels: ReadonlyMap<string, string> = new Map(
  meaningGroups.flatMap(({ items }) => items.map(({ value, label }) => [value, label])),
);

/** "Publication number", or that the column is kept and not read. */
export function sayMeaning(meaning: ColumnMeaning | null): string {
  return meaning === null ? 'not read' : (meaningLabels.get(meaning) ?? meaning);
}

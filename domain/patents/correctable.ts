import { isDay } from '../days.ts';
import { isBlankCell } from './blank-cells.ts';
import type { DeclaredRow } from './declared-row.ts';
import { officeOfCountryCell } from './office-codes.ts';
import { columnMeaningSchema } from './reading-settings.ts';

/** What of a row can be put right. Numbers of any kind are put right as publication or application. */
export const correctableMeaningSchema = columnMeaningSchema.exclude(['number']);
export type CorrectableMeaning = (typeof correctableMeaningSchema.options)[number];

const LABELS: Readonly<Record<CorrectableMeaning, string>> = {
  publication: 'Publication numbers',
  kind: 'Kind code',
  application: 'Application number',
  priorities: 'Priority numbers',
  office: 'Office',
  title: 'Title',
  'filing-date': 'Filing date',
  'publication-date': 'Publication date',
  'grant-date': 'Grant date',
  'expiry-date': 'Expiry as stated',
  status: 'Status as stated',
  family: 'Family id',
  owner: 'Owner',
  declaration: 'Declaration',
  'declaration-date': 'Declaration date',
  standard: 'Standard',
  'standard-version': 'Version of the standard',
  project: 'Project or release',
  '2G': '2G flag',
  '3G': '3G flag',
  '4G': '4G flag',
  '5G': '5G flag',
};

export function sayCorrectable(meaning: CorrectableMeaning): string {
  return LABELS[meaning];
}

/** What a row says, in the form in which a correction says it: days as ISO days, flags as 1 or 0, blank for nothing. */
export function textOf(row: DeclaredRow, meaning: CorrectableMeaning): string {
  switch (meaning) {
    case 'publication':
      return row.publicationCell;
    case 'kind':
      return row.kind ?? '';
    case 'application':
      return row.applicationCell ?? '';
    case 'priorities':
      return row.priorityCell ?? '';
    case 'office':
      return row.office ?? '';
    case 'title':
      return row.title ?? '';
    case 'filing-date':
      return row.filingDate ?? '';
    case 'publication-date':
      return row.publicationDate ?? '';
    case 'grant-date':
      return row.grantDate ?? '';
    case 'expiry-date':
      return row.statedExpiry ?? '';
    case 'status':
      return row.statedStatus ?? '';
    case 'family':
      return row.familyId ?? '';
    case 'owner':
      return row.declarant ?? '';
    case 'declaration':
      return row.declarationReference ?? '';
    case 'declaration-date':
      return row.declarationDate ?? '';
    case 'standard':
      return row.standard ?? '';
    case 'standard-version':
      return row.standardVersion ?? '';
    case 'project':
      return row.project ?? '';
    default: {
      const flag = row.generations[meaning];
      return flag === null ? '' : flag ? '1' : '0';
    }
  }
}

/** Why a text cannot stand in such a field, in words; null when it can. A blank one always can. */
export function whyNot(meaning: CorrectableMeaning, text: string): string | null {
  const written = text.trim();
  if (isBlankCell(written)) return null;
  if (meaning.endsWith('-date'))
    return isDay(written) ? null : 'Write the day as year, month and day: 2013-05-14.';
  if (meaning === 'office')
    return officeOfCountryCell(written) ? null : 'Write the two letters of the office, such as EP.';
  if (/^[2-5]G$/.test(meaning))
    return /^(?:[01]|yes|no|true|false)$/i.test(written) ? null : 'Write 1, 0 or nothing.';
  return null;
}

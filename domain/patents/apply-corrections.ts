import { isDay } from '../days.ts';
import { isBlankCell } from './blank-cells.ts';
import { GENERATIONS, type DeclaredRow, type Generation } from './declared-row.ts';
import { officeOfCountryCell } from './office-codes.ts';
import type { ColumnMeaning } from './reading-settings.ts';

/** What a cell of a row should say, as a person put it. A blank text takes out what stood there. */
export interface Correction {
  readonly meaning: ColumnMeaning;
  readonly text: string;
}

/**
 * The row as corrected. Days are ISO days and flags 1 or 0 (yes or no); a correction that is none of these counts as blank.
 * The cells and the fingerprint stay those of the source.
 */
export function applyCorrections(row: DeclaredRow, corrections: readonly Correction[]): DeclaredRow {
  let corrected = row;
  for (const { meaning, text } of corrections) {
    const written = text.trim();
    corrected = {
      ...corrected,
      ...changeOf(corrected, meaning, isBlankCell(written) ? null : written, written),
    };
  }
  return corrected;
}

function changeOf(
  row: DeclaredRow,
  meaning: ColumnMeaning,
  text: string | null,
  written: string,
): Partial<DeclaredRow> {
  switch (meaning) {
    case 'number':
    case 'publication':
      return { publicationCell: written };
    case 'kind':
      return { kind: text?.toUpperCase() ?? null };
    case 'application':
      return { applicationCell: text };
    case 'priorities':
      return { priorityCell: text };
    case 'office':
      return { office: text === null ? null : (officeOfCountryCell(text) ?? null) };
    case 'title':
      return { title: text };
    case 'filing-date':
      return { filingDate: dayOf(text) };
    case 'publication-date':
      return { publicationDate: dayOf(text) };
    case 'grant-date':
      return { grantDate: dayOf(text) };
    case 'expiry-date':
      return { statedExpiry: dayOf(text) };
    case 'status':
      return { statedStatus: text };
    case 'family':
      return { familyId: text };
    case 'owner':
      return { declarant: text };
    case 'declaration':
      return { declarationReference: text };
    case 'declaration-date':
      return { declarationDate: dayOf(text) };
    case 'standard':
      return { standard: text };
    case 'standard-version':
      return { standardVersion: text };
    case 'project':
      return { project: text };
    default:
      return { generations: withFlag(row, meaning, text) };
  }
}

function dayOf(text: string | null): string | null {
  return text !== null && isDay(text) ? text : null;
}

function withFlag(row: DeclaredRow, generation: Generation, text: string | null): DeclaredRow['generations'] {
  const flag = /^(?:1|yes|true)$/i.test(text ?? '')
    ? true
    : /^(?:0|no|false)$/i.test(text ?? '')
      ? false
      : null;
  return Object.fromEntries(
    GENERATIONS.map((known) => [known, known === generation ? flag : row.generations[known]]),
  ) as DeclaredRow['generations']; // every generation is given a value
}

import type { ReadingSettings } from '../../domain/patents/reading-settings.ts';
import type { DeclaredRow } from '../../domain/patents/declared-row.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { NAMED_FORMATS } from './formats/formats.ts';
import { readGeneric } from './formats/generic/generic-format.ts';
import type { Reading } from './formats/list-format.ts';

/** How rows under a header are read, or in words why they cannot be. */
export function readUnder(
  header: readonly string[],
  settings: ReadingSettings,
  thisYear: number,
): Reading | { readonly refusal: string } {
  const format = NAMED_FORMATS.find(({ name }) => name === settings.format);
  if (format !== undefined && settings.headerLine === null)
    return { refusal: `It has no header, by which alone ${format.label} can be read.` };
  const rules = { ...settings, office: settings.office ?? null, thisYear };
  return format?.read(header, rules) ?? readGeneric(header.length, rules);
}

/**
 * Reads single rows as a whole source is read under the same settings and header, such as a row that a person has put
 * right. `header` is that of the batches.
 */
export function createRowReader(
  settings: ReadingSettings,
  header: readonly string[],
): Result<(cells: readonly string[], rowNumber: number) => DeclaredRow> {
  const reading = readUnder(header, settings, new Date().getFullYear());
  if ('refusal' in reading)
    return fail({ code: 'invalid-input', issues: [{ path: 'settings', message: reading.refusal }] });
  return ok((cells, rowNumber) => reading.toRow(cells, rowNumber, 0));
}

import { csvHeader, rowsOf } from '../../../domain/precedents/files/csv-rows.ts';
import {
  FILE_FORMAT,
  FILE_VERSION,
  type FileEntry,
} from '../../../domain/precedents/files/precedent-file.ts';
import { csvText } from '../../export/table/csv-text.ts';
import type { ExportSheet } from '../../export/table/export-sheet.ts';

/** A file of entries in the published form, piece by piece. */
export async function* precedentFileText(
  entries: readonly FileEntry[],
  format: 'json' | 'csv',
): AsyncGenerator<string> {
  if (format === 'csv') yield* csvText(sheetOf(entries));
  else yield `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, entries }, null, 2)}\n`;
}

function sheetOf(entries: readonly FileEntry[]): ExportSheet {
  async function* rows(): ExportSheet['rows'] {
    for (const entry of entries) yield rowsOf(entry);
  }
  const columns = csvHeader.map((label) => ({ label, kind: 'text' as const, width: 20 }));
  return { name: 'Precedents', columns, rows: rows() };
}

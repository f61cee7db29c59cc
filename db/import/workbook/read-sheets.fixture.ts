import { unwrap } from '../../test-backend.ts';
import { openSourceFile } from '../source-file.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbookParts } from './workbook-parts.ts';
import { openZipArchive } from './zip-archive.ts';

/** Reads a workbook back with the reader for lists: the value of a formula would be a blank cell. */
export async function readSheets(
  path: string,
): Promise<Readonly<Record<string, readonly (readonly string[])[]>>> {
  const file = unwrap(await openSourceFile(path, '/nowhere'));
  const archive = unwrap(await openZipArchive(file));
  const { sheets, ...parts } = unwrap(await readWorkbookParts(archive, 'xl/workbook.xml'));
  const read: Record<string, readonly (readonly string[])[]> = {};
  for (const { name, part } of sheets) {
    const rows: (readonly string[])[] = [];
    for await (const slice of readSheet(archive, part, parts))
      rows.push(...unwrap(slice).rows.map(({ cells }) => cells));
    read[name] = rows;
  }
  await file.close();
  return read;
}

import { openSourceFile } from '../../db/import/source-file.ts';
import { readSheet } from '../../db/import/workbook/read-sheet.ts';
import { readWorkbookParts } from '../../db/import/workbook/workbook-parts.ts';
import { openZipArchive } from '../../db/import/workbook/zip-archive.ts';
import type { Result } from '../../domain/result.ts';

/** The cells of all sheets of a workbook, as the reader for lists finds them. */
export async function readWorkbook(path: string): Promise<readonly string[]> {
  const file = unwrap(await openSourceFile(path, '/nowhere'));
  const archive = unwrap(await openZipArchive(file));
  const { sheets, ...parts } = unwrap(await readWorkbookParts(archive, 'xl/workbook.xml'));
  const cells: string[] = [];
  for (const { part } of sheets)
    for await (const slice of readSheet(archive, part, parts))
      cells.push(...unwrap(slice).rows.flatMap((row) => row.cells));
  await file.close();
  return cells;
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

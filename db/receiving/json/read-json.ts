import type { ReceivedDocument } from '../../../domain/receiving/received-document.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { SourceFile } from '../../import/source-file.ts';
import { wholeFile } from '../whole-file.ts';
import { parseTermSheet } from './parse-term-sheet.ts';

/** A term sheet with schedules of 50,000 lines has a tenth of this. */
const MAX_BYTES = 200 * 1024 ** 2;

/** Reads a term sheet that came as JSON. */
export async function readJson(file: SourceFile): Promise<Result<ReceivedDocument>> {
  const bytes = await wholeFile(file, MAX_BYTES, 'a term sheet');
  if (!bytes.ok) return bytes;
  const sheet = parseTermSheet(bytes.value);
  if (sheet.kind === 'sheet')
    return ok({ kind: 'sheet', json: sheet.json, carriedBy: 'json', title: null, comments: [], doubts: [] });
  if (sheet.kind === 'other')
    return file.refuse('wrong-format', 'It is JSON, but not a term sheet that Parley wrote.');
  return file.refuse('unreadable', `It looks like JSON, but ${sheet.words}`);
}

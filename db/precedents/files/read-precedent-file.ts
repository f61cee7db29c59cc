import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { entriesInCsv, placeInTable } from '../../../domain/precedents/files/entries-in-csv.ts';
import { entriesInJson } from '../../../domain/precedents/files/entries-in-json.ts';
import { MAX_FILE_ENTRIES } from '../../../domain/precedents/files/precedent-file.ts';
import { readEntry, type ReadEntry } from '../../../domain/precedents/files/read-entry.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { readFileText } from './read-text.ts';

/** A file of precedents, each entry read by itself. */
export interface PrecedentFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly format: 'json' | 'csv';
  readonly entries: readonly ReadEntry[];
  /** What a careful reader should know of the file as a whole. */
  readonly doubts: readonly string[];
}

interface Found {
  readonly readers: readonly (() => ReadEntry)[];
  readonly beside: readonly string[];
}

/** Between two turns the backend answers others: a file of thousands of entries takes seconds. */
const ENTRIES_A_TURN = 5;

export async function readPrecedentFile(path: string, openWorkspace: string): Promise<Result<PrecedentFile>> {
  const file = await readFileText(path, openWorkspace);
  if (!file.ok) return file;
  const { name: fileName, text, sha256, doubt } = file.value;
  const refuse = (detail: string) => fail({ code: 'file-refused', reason: 'wrong-format', fileName, detail });
  const format = extname(path).toLowerCase() === '.json' || /^\s*[[{]/.test(text) ? 'json' : 'csv';
  const found = format === 'json' ? inJson(text) : inCsv(text);
  if ('reason' in found) return refuse(found.reason);
  const { readers, beside } = found;
  if (readers.length === 0) return refuse('There is no entry in it.');
  if (readers.length > MAX_FILE_ENTRIES)
    return refuse(`It holds ${readers.length} entries; at most ${MAX_FILE_ENTRIES} are read from one file.`);
  const entries: ReadEntry[] = [];
  for (const [index, read] of readers.entries()) {
    entries.push(read());
    if (index % ENTRIES_A_TURN === 0) await setImmediate();
  }
  const doubts = [doubt ?? [], beside.map((line) => `Not taken over: ${line}`)].flat();
  return ok({ fileName, sha256, format, entries, doubts });
}

function inJson(text: string): Found | { readonly reason: string } {
  const found = entriesInJson(text);
  if ('reason' in found) return found;
  return { readers: found.entries.map((entry) => () => readEntry(entry)), beside: found.beside };
}

function inCsv(text: string): Found | { readonly reason: string } {
  const found = entriesInCsv(text);
  if ('reason' in found) return found;
  const readers = found.entries.map(
    ({ content, issues, rows }) =>
      () =>
        readEntry(content, { found: issues, place: (path) => placeInTable(path, rows) }),
  );
  return { readers, beside: [] };
}

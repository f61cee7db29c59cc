import { createHash } from 'node:crypto';
import type { GridSource } from '../../domain/contract/economics.ts';
import type { GridLine } from '../../domain/economics/forecasts/grid/grid.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { linesOf, readHead, readSeparatorLine } from '../import/delimited/read-head.ts';
import { createFileContainers } from '../import/open-container.ts';
import type { Container } from '../import/records.ts';
import { openSourceFile, type SourceFile } from '../import/source-file.ts';
import { isZip } from '../import/text/file-signatures.ts';
import { openPastedText, openTextFile, type TextSource } from '../import/text/text-source.ts';

/** A table as it stands in its source: every line that is not blank, cell by cell. */
export interface Grid {
  readonly name: string;
  readonly sha256: string;
  readonly lines: readonly GridLine[];
  /** Of a workbook: the one that was read, and all of them. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly isWorkbook: boolean;
  readonly notes: readonly string[];
}

const MAX_MEGABYTES = 20;
const MAX_LINES = 60_000;
const SEPARATORS = ['\t', ';', ',', '|'] as const;
const LINES_TRIED = 60;

/** Reads a pasted table, a text of separated values or a workbook whole; what is too large for a forecast is refused. */
export async function readGrid(
  source: GridSource,
  { sheet, openWorkspace }: { readonly sheet: string | undefined; readonly openWorkspace: string },
): Promise<Result<Grid>> {
  if ('text' in source) {
    const sha256 = createHash('sha256').update(source.text).digest('hex');
    if (source.text.trim() === '')
      return fail({ code: 'file-refused', reason: 'empty', fileName: 'Pasted text' });
    return readText(openPastedText(source.text), () => Promise.resolve(ok({ sha256 })), refusePasted);
  }
  const opened = await openSourceFile(source.file, openWorkspace);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    if (file.bytes > MAX_MEGABYTES * 1024 * 1024)
      return file.refuse('wrong-format', `It is larger than ${MAX_MEGABYTES} MB.`);
    const containers = await createFileContainers(file);
    if (!containers.ok) return containers;
    const head = await file.readAt(0, 8);
    if (!head.ok) return head;
    if (isZip(head.value)) {
      // the header may stand anywhere: all lines are to be looked at
      const container = await containers.value({ headerLine: MAX_LINES, ...(sheet && { sheet }) });
      return container.ok ? await readWorkbook(container.value, file) : container;
    }
    const text = await openTextFile(file, undefined);
    return text.ok ? await readText(text.value, file.finish, file.refuse) : text;
  } finally {
    await file.close();
  }
}

async function readText(
  source: TextSource,
  finish: SourceFile['finish'],
  refuse: SourceFile['refuse'],
): Promise<Result<Grid>> {
  const pieces: string[] = [];
  for await (const chunk of source.readText()) {
    if (!chunk.ok) return chunk;
    pieces.push(chunk.value.text);
  }
  const finished = await finish();
  if (!finished.ok) return finished;
  const texts = linesOf(pieces.join(''), true);
  if (texts.length > MAX_LINES) return refuse('wrong-format', `It has more than ${MAX_LINES} lines.`);
  const told = readSeparatorLine(texts[0] ?? '');
  return ok({
    name: source.name,
    sha256: finished.value.sha256,
    lines: readHead(texts, told ?? findSeparator(texts), MAX_LINES),
    sheet: null,
    sheets: [],
    isWorkbook: false,
    notes: source.isEncodingGuess
      ? [
          `The encoding is not certain (${source.encodingReason}). Look at names with accents or in other scripts.`,
        ]
      : [],
  });
}

/** The one that cuts the most lines into as many cells as most of them have. */
function findSeparator(texts: readonly string[]): string {
  const sample = texts.slice(0, LINES_TRIED);
  const scored = SEPARATORS.map((separator) => {
    const widths = readHead(sample, separator, LINES_TRIED).map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    return { separator, score: Math.max(0, ...counts.values()) };
  });
  return scored.toSorted((one, other) => other.score - one.score)[0]?.separator ?? ',';
}

async function readWorkbook(container: Container, file: SourceFile): Promise<Result<Grid>> {
  const [table] = container.tables;
  if (!table) return file.refuse('wrong-format', 'It has no sheet with rows.');
  const columnCount = Math.max(1, table.statedWidth, ...table.head.map(({ cells }) => cells.length));
  const lines: GridLine[] = [];
  const troubled: string[] = [];
  let at = 0;
  for await (const slice of table.records({ afterLine: 0, columnCount })) {
    if (!slice.ok) return slice;
    for (const record of slice.value.records) {
      if ('reason' in record) troubled.push(record.reason);
      // records have merged cells filled, the head knows the numbers of the lines; both leave out the same
      else lines.push({ line: table.head[at++]?.line ?? 0, cells: record.cells });
    }
  }
  const [trouble] = troubled;
  if (trouble !== undefined) return file.refuse('unreadable', `A row of it cannot be read: ${trouble}.`);
  if (lines.length > MAX_LINES) return file.refuse('wrong-format', `It has more than ${MAX_LINES} rows.`);
  const finished = await file.finish();
  if (!finished.ok) return finished;
  return ok({
    name: file.name,
    sha256: finished.value.sha256,
    lines,
    sheet: table.sheet,
    sheets: container.sheets,
    isWorkbook: true,
    notes: container.doubts,
  });
}

function refusePasted(...[reason, detail]: Parameters<SourceFile['refuse']>): Result<never> {
  return fail({ code: 'file-refused', reason, fileName: 'Pasted text', ...(detail && { detail }) });
}

import type { DecidedSettings } from '../../domain/patents/reading-settings.ts';
import { ok, type Result } from '../../domain/result.ts';
import { delimitedTables } from './delimited/delimited-tables.ts';
import type { Container } from './records.ts';
import { isOldOffice, isZip } from './text/file-signatures.ts';
import { openWorkbook } from './workbook/workbook-container.ts';
import type { SourceFile } from './source-file.ts';
import { openPastedText, openTextFile, type TextSource } from './text/text-source.ts';

/** Under what has been decided, the tables that a source may be read as. */
export type OpenContainer = (decided: DecidedSettings) => Promise<Result<Container>>;

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const LOOKED_AT_BYTES = 64 * 1024;

/** Tells a workbook from a text. A workbook is opened once, a text anew for each encoding that is tried. */
export async function createFileContainers(file: SourceFile): Promise<Result<OpenContainer>> {
  const head = await file.readAt(0, LOOKED_AT_BYTES);
  if (!head.ok) return head;
  if (isZip(head.value)) {
    const workbook = await openWorkbook(file);
    return workbook.ok ? ok(workbook.value.open) : workbook;
  }
  if (isOldOffice(head.value)) {
    const tail = await file.readAt(Math.max(0, file.bytes - LOOKED_AT_BYTES), LOOKED_AT_BYTES);
    if (head.value.includes(ENCRYPTED) || (tail.ok && tail.value.includes(ENCRYPTED)))
      return file.refuse('unreadable', 'It is protected with a password. Save it without one first.');
  }
  return ok(async (decided) => {
    const text = await openTextFile(file, decided.encoding ?? undefined);
    return text.ok ? ok(textContainer(text.value, decided)) : text;
  });
}

/** The tables that pasted text may be read as. */
export function openPastedContainer(text: string, decided: DecidedSettings): Container {
  return textContainer(openPastedText(text), decided);
}

function textContainer(source: TextSource, { separator }: DecidedSettings): Container {
  const { kind, name, bytes, encodingReason } = source;
  return {
    kind,
    name,
    bytes,
    encodingReason,
    sheets: [],
    doubts: source.isEncodingGuess
      ? [`The encoding is not certain (${encodingReason}). Look at names with accents or in other scripts.`]
      : [],
    tables: delimitedTables(source, separator),
  };
}

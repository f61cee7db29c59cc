import type { DecidedSettings } from '../../domain/patents/reading-settings.ts';
import { ok, type Result } from '../../domain/result.ts';
import { delimitedTables } from './delimited/delimited-tables.ts';
import type { Container } from './records.ts';
import type { SourceFile } from './source-file.ts';
import { openPastedText, openTextFile, type TextSource } from './text/text-source.ts';

/** The tables that a file may be read as, under what has been decided. */
export async function openFileContainer(
  file: SourceFile,
  decided: DecidedSettings,
): Promise<Result<Container>> {
  const text = await openTextFile(file, decided.encoding ?? undefined);
  return text.ok ? ok(textContainer(text.value, decided)) : text;
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

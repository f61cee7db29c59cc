import { isUtf8 } from 'node:buffer';
import { ok, type Result } from '../../../domain/result.ts';
import { MAX_FILE_MEGABYTES } from '../../../domain/precedents/files/precedent-file.ts';
import { openSourceFile } from '../../import/source-file.ts';
import { countDamaged, createTextDecoder } from '../../import/text/decode-text.ts';
import { openTextFile } from '../../import/text/text-source.ts';

export interface FileText {
  /** Without its folders. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  /** Why its encoding is a guess; null when it is certain. */
  readonly doubt: string | null;
}

/**
 * The text of a file, in the encoding that it is found to have. Unlike a patent list, of which a row may be lost, a file of
 * precedents is read without a doubt or not at all.
 */
export async function readFileText(path: string, openWorkspace: string): Promise<Result<FileText>> {
  const opened = await openSourceFile(path, openWorkspace);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    if (file.bytes > MAX_FILE_MEGABYTES * 1024 * 1024)
      return file.refuse(
        'wrong-format',
        `It is larger than ${MAX_FILE_MEGABYTES} MB, which no library of precedents is.`,
      );
    const source = await openTextFile(file, undefined);
    if (!source.ok) return source;
    const pieces: Buffer[] = [];
    for await (const chunk of file.readBytes()) {
      if (!chunk.ok) return chunk;
      pieces.push(Buffer.from(chunk.value.bytes));
    }
    const finished = await file.finish();
    if (!finished.ok) return finished;
    const bytes = Buffer.concat(pieces);
    const { encoding: found, isEncodingGuess, encodingReason } = source.value;
    // of the whole file that is certain, where samples leave a guess: it may hold the sign of a lost character
    const isSound = !found?.startsWith('utf-16') && isUtf8(bytes);
    const encoding = isSound ? 'utf-8' : (found ?? 'utf-8');
    const text = createTextDecoder(encoding)(bytes, false);
    if (!isSound && countDamaged(text) > 0)
      return file.refuse('not-text', `Some of its bytes mean nothing in ${encoding}. Save it as UTF-8.`);
    const doubt =
      isEncodingGuess && !isSound
        ? `The encoding is not certain (${encodingReason}). Look at names with accents or in other scripts.`
        : null;
    return ok({ name: file.name, text, sha256: finished.value.sha256, doubt });
  } finally {
    await file.close();
  }
}

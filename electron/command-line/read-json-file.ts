import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type FileRefusal, type Result } from '../../domain/result.ts';

const reasons: Readonly<Record<string, FileRefusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'is-folder',
};

/** One JSON document from a file, UTF-8 with or without a byte-order mark; refused in words when it is none. */
export async function readJsonFile(file: string): Promise<Result<unknown>> {
  const refused = (reason: FileRefusal, detail?: string) =>
    fail({ code: 'file-refused', reason, fileName: path.basename(file), ...(detail ? { detail } : {}) });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return refused(reasons[code] ?? 'unreadable');
  }
  if (text.trim() === '') return refused('empty');
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (thrown) {
    return refused(
      'wrong-format',
      thrown instanceof Error ? `It is no JSON: ${thrown.message}` : 'It is no JSON.',
    );
  }
}

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Exported } from '../../domain/contract/exports.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { hashFile } from '../export/hash-file.ts';
import { refuseTarget } from '../export/refuse-target.ts';

/** Writes a document where it may be written, never over a workspace, and says what came of it. */
export async function writeOut(
  out: string,
  { file }: Pick<Context, 'file'>,
  write: () => Promise<{ readonly pages: number | null }>,
): Promise<Result<Exported>> {
  const reason = refuseTarget(out, file);
  if (reason) return fail({ code: 'file-refused', reason, fileName: basename(out) });
  const { pages } = await write();
  return ok({ file: out, pages, bytes: statSync(out).size, sha256: await hashFile(out) });
}

const what = {
  pdf: 'The document is a PDF',
  docx: 'The document is a Word file',
  xlsx: 'The document is a workbook',
  json: 'The document is JSON',
} as const;

/** A name that says something else than the file holds would be opened by the wrong program. */
export function refuseEnding(out: string, format: keyof typeof what): Result<never> | null {
  if (out.toLowerCase().endsWith(`.${format}`)) return null;
  return fail({
    code: 'invalid-input',
    issues: [{ path: 'out', message: `${what[format]}: give its name the ending .${format}.` }],
  });
}

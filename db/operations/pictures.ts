import { basename, extname } from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import { writeWholeFile } from '../export/whole-file.ts';

/** A picture beside the workspace, to be printed or put into another document. */
export async function savePicture(
  ctx: Context,
  { file, svg }: { readonly file: string; readonly svg: string },
): Promise<Result<{ readonly file: string }>> {
  if (extname(file).toLowerCase() !== '.svg') {
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'file', message: 'The picture is an SVG: give its name the ending .svg.' }],
    });
  }
  const reason = refuseTarget(file, ctx.file);
  if (reason) return fail({ code: 'file-refused', reason, fileName: basename(file) });
  await writeWholeFile(file, (handle) =>
    handle.writeFile(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`),
  );
  return ok({ file });
}

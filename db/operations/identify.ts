import { basename } from 'node:path';
import type { Identified } from '../../domain/contract/receiving.ts';
import { describeError } from '../../domain/describe-error.ts';
import { refuseInternal } from '../../domain/receiving/refuse-internal.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { openSourceFile } from '../import/source-file.ts';
import { foundByHash, foundWithin, unlike } from '../receipts/identify.ts';
import { cleanFileName } from '../receipts/file-name.ts';
import { readReceived } from '../receiving/read-received.ts';

/** Of which deal and round a file is: by what left and came here, else by what it says of itself. Nothing is stored. */
export async function identifyDocument(
  ctx: Context,
  { file }: { readonly file: string },
): Promise<Result<Identified>> {
  const opened = await openSourceFile(file, ctx.file);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const finished = await source.finish();
    if (!finished.ok) return finished;
    const { sha256 } = finished.value;
    const fileName = cleanFileName(basename(file));
    const known = foundByHash(ctx, sha256);
    if (known.length > 0) {
      const isReceivable = known.every(({ format, copy }) => format !== 'xlsx' && copy !== 'internal');
      return ok({ fileName, sha256, found: known, otherwise: null, isReceivable });
    }
    const read = await readReceived(source, { signal: new AbortController().signal });
    if (!read.ok) {
      const otherwise = describeError(read.error);
      return ok({ fileName, sha256, found: [], otherwise, isReceivable: false });
    }
    const found = foundWithin(ctx, read.value);
    const refusal = refuseInternal(read.value);
    const otherwise = refusal ?? (found.length > 0 ? null : unlike(read.value));
    return ok({ fileName, sha256, found, otherwise, isReceivable: refusal === null });
  } finally {
    await source.close();
  }
}

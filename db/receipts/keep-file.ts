import type { ReceivedFile } from '../../domain/receiving/received-file.ts';
import type { ReceivedDocument } from '../../domain/receiving/received-document.ts';
import { refuseInternal } from '../../domain/receiving/refuse-internal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { cleanFileName } from './file-name.ts';
import { readFileOf, rememberDocument } from './read-file.ts';

/** Keeps a file with a deal, byte by byte. One that is there already is that one again; an internal copy is not kept. */
export async function keepFile(
  ctx: Context,
  dealId: string,
  path: string,
  signal: AbortSignal,
): Promise<Result<ReceivedFile>> {
  const read = await readFileOf(path, ctx.file, signal);
  if (!read.ok) return read;
  if (signal.aborted) return fail({ code: 'cancelled' });
  const { name, bytes, sha256, document } = read.value;
  const refusal = refuseInternal(document);
  if (refusal !== null) return fail({ code: 'conflict', message: refusal });
  const kept = await ctx.gate.whenOpen(() =>
    ctx.transaction(() => {
      const known = ctx.receivedFiles.findByHash(sha256).find((file) => file.dealId === dealId);
      if (known) return known;
      const id = ctx.newId();
      const file = {
        id,
        dealId,
        receivedAt: ctx.now(),
        fileName: cleanFileName(name),
        format: formatOf(document),
        bytes: bytes.length,
        sha256,
      };
      ctx.receivedFiles.add(file, bytes);
      return { ...file, roundId: null, roundNumber: null };
    }),
  );
  rememberDocument(ctx, kept.id, document);
  return ok(kept);
}

function formatOf(document: ReceivedDocument): ReceivedFile['format'] {
  if (document.kind === 'sheet') return document.carriedBy;
  return document.kind === 'text' ? 'docx' : 'pdf';
}

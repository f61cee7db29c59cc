import { createHash } from 'node:crypto';
import type { DocumentChoice } from '../../domain/contract/exports.ts';
import { PREVIEW_SLICE, type Previewed } from '../../domain/contract/preview.ts';
import type { PrintedDocument } from '../../domain/document/document.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context, Job } from '../context.ts';
import { chooseDocument } from '../documents/chosen-document.ts';
import { printDocument, printOpening } from '../documents/print-document.ts';
import type { WrittenPdf } from '../export/pdf/write-pdf.ts';
import type { Session } from '../workspace/session.ts';

/** The one that is looked at, and the one that is to take its place. */
const KEPT = 2;

/** What of the session drawing needs. */
interface Drawer {
  readonly jobs: Session['jobs'];
  readonly settings: Pick<Session['settings'], 'fonts'>;
}

interface PreviewRequest extends DocumentChoice {
  readonly extent: 'opening' | 'whole';
}

/** Draws the PDF of a choice into memory: nothing of a preview ever lies on a disk. */
export function startPreview(
  ctx: Context,
  request: PreviewRequest,
  session: Drawer,
): Result<{ jobId: string }> {
  const madeAt = request.madeAt ?? ctx.now();
  const chosen = chooseDocument(ctx, { ...request, as: 'pdf', madeAt });
  if (!chosen.ok) return chosen;
  return ok(
    session.jobs.start('preview.make', 'the preview', async (job) => {
      const isWhole = request.extent === 'whole';
      const { document, linesLeftOut } = isWhole
        ? { document: printDocument(ctx, chosen.value), linesLeftOut: 0 }
        : printOpening(ctx, chosen.value);
      const { bytes, pages, sizes } = await drawPdf(document, session, job, isWhole);
      const previewId = keep(ctx, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return ok<Previewed>({
        previewId,
        pages,
        sizes: [...sizes],
        bytes: bytes.length,
        sha256,
        madeAt,
        linesLeftOut,
      });
    }),
  );
}

/** The opening is there before a line of progress could be read. */
async function drawPdf(
  document: PrintedDocument,
  { settings: { fonts } }: Drawer,
  { signal, report }: Job,
  isReported: boolean,
): Promise<WrittenPdf & { readonly bytes: Uint8Array }> {
  // loaded when it is first needed: the writer and its libraries are most of the backend, and would hold up its start
  const { streamPdf } = await import('../export/pdf/write-pdf.ts');
  const chunks: Uint8Array[] = [];
  const options = {
    fonts,
    signal,
    ...(isReported && {
      onProgress: (done: number, total: number) => report(done, total, 'Drawing the preview'),
    }),
  };
  const written = await streamPdf(document, options, (chunk) => void chunks.push(chunk));
  return { ...written, bytes: Buffer.concat(chunks) };
}

function keep(ctx: Context, bytes: Uint8Array): string {
  const id = ctx.newId();
  ctx.previews.set(id, bytes);
  for (const older of [...ctx.previews.keys()].slice(0, -KEPT)) ctx.previews.delete(older);
  return id;
}

export function readPreview(
  ctx: Context,
  { previewId, from, to }: { readonly previewId: string; readonly from: number; readonly to: number },
): Result<{ base64: string }> {
  const bytes = ctx.previews.get(previewId);
  if (!bytes) return fail({ code: 'not-found', entity: 'preview', id: previewId });
  if (from >= to || from >= bytes.length || to - from > PREVIEW_SLICE)
    return fail({ code: 'invalid-input', issues: [{ path: 'to', message: 'These are no bytes of it.' }] });
  const slice = bytes.subarray(from, to);
  return ok({ base64: Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength).toString('base64') });
}

export function releasePreview(ctx: Context, { previewId }: { readonly previewId: string }): Result<null> {
  ctx.previews.delete(previewId);
  return ok(null);
}

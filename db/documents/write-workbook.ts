import type { PrintedDocument } from '../../domain/document/document.ts';
import { memoDocument } from '../../domain/document/memo/memo-document.ts';
import { describeError } from '../../domain/describe-error.ts';
import type { Context, Job } from '../context.ts';
import { openMemo } from '../economics/memo-material.ts';
import { writeWorkbook } from '../export/table/workbook-file.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import { documentSheets, type BoundDocument } from '../export/workbook/document-sheets.ts';
import type { ChosenDocument } from './chosen-document.ts';

/** Writes a document as a workbook, whole or not at all. An internal copy has the valuation of its round as well. */
export async function writeDocumentWorkbook(
  ctx: Context,
  chosen: ChosenDocument,
  document: PrintedDocument,
  out: string,
  job: Job,
): Promise<{ readonly pages: null }> {
  const { memo, remarks } =
    chosen.choice.copy === 'internal'
      ? await valuationOf(ctx, chosen, document, job)
      : { memo: [], remarks: [] };
  job.report(0, 1, 'Writing the workbook');
  const sheets = documentSheets({ name: 'Term sheet', document }, memo, remarks);
  await writeWholeFile(
    out,
    (handle) =>
      writeWorkbook(
        sheets,
        async (bytes) => {
          job.signal.throwIfAborted();
          await handle.writeFile(bytes);
        },
        document,
      ),
    job.signal,
  );
  return { pages: null };
}

interface Valuation {
  readonly memo: readonly BoundDocument[];
  readonly remarks: readonly (readonly [string, string])[];
}

/** The memo on the round; why there is none where it cannot be valued. */
async function valuationOf(
  ctx: Context,
  { choice, open, options }: ChosenDocument,
  { createdAt }: PrintedDocument,
  job: Job,
): Promise<Valuation> {
  const memo = openMemo(ctx, { dealId: choice.dealId, roundId: open.round.id, depth: 'summary' });
  if (!memo.ok) return { memo: [], remarks: [['No valuation', describeError(memo.error)]] };
  const document = memoDocument(await memo.value.gather(job), { paper: options.paper, createdAt });
  return { memo: [{ name: 'Valuation', document }], remarks: [] };
}

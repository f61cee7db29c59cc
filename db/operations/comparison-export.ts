import { basename } from 'node:path';
import type { ComparisonExport, ComparisonExported } from '../../domain/contract/comparison.ts';
import type { PrintedComparison } from '../../domain/document/comparison-blocks.ts';
import { comparisonDocument } from '../../domain/document/comparison-document.ts';
import type { ComparisonView } from '../../domain/precedents/comparison.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context, Job } from '../context.ts';
import { refuseEnding, writeOut } from '../documents/write-out.ts';
import { writeWorkbook } from '../export/table/workbook-file.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import { comparisonSheets } from '../precedents/comparison-sheets.ts';
import type { Session } from '../workspace/session.ts';
import { readComparison, refuseBase } from './comparison.ts';
import { readOpenDeal } from './open-deal.ts';
import { writePdf } from './write-pdf.ts';

/** Refuses at once what can be refused at once; the file is made and written in the job. */
export function startComparisonExport(
  ctx: Context,
  { dealId, view, format, paper, out }: ComparisonExport,
  session: Session,
): Result<{ jobId: string }> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const comparison = readComparison(ctx, { dealId, columns: view.columns });
  if (!comparison.ok) return comparison;
  const refusal = refuseEmpty(view) ?? refuseBase(view) ?? refuseEnding(out, format);
  if (refusal) return refusal;
  const { base, show, priority, onlyEconomic } = view;
  const printed: PrintedComparison = {
    comparison: comparison.value,
    base,
    filter: { show, priority, onlyEconomic },
  };
  const { title } = toShareableSheet(open.value);
  const options = { paper, createdAt: ctx.now() };
  return ok(
    session.jobs.start('comparison.export', out, (job) =>
      format === 'pdf'
        ? writePdf(out, ctx, session, job, () => comparisonDocument(printed, title, options))
        : writeComparisonWorkbook(out, ctx, job, printed, `${title}, ${options.createdAt.slice(0, 10)}`),
    ),
  );
}

function refuseEmpty({ columns }: ComparisonView): Result<never> | null {
  return columns.length > 0
    ? null
    : fail({
        code: 'invalid-input',
        issues: [{ path: 'view.columns', message: 'Choose at least one column.' }],
      });
}

function writeComparisonWorkbook(
  out: string,
  ctx: Context,
  job: Job,
  printed: PrintedComparison,
  title: string,
): Promise<Result<ComparisonExported>> {
  return writeOut(out, ctx, async () => {
    job.report(0, 1, `Writing ${basename(out)}`);
    await writeWholeFile(
      out,
      (handle) => writeWorkbook(comparisonSheets(printed, title), (bytes) => handle.writeFile(bytes)),
      job.signal,
    );
    return { pages: null };
  });
}

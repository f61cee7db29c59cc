import { extname } from 'node:path';
import { ok } from '../../../domain/result.ts';
import { exportedSchema } from '../../../domain/contract/exports.ts';
import type { ComparisonCell } from '../../../domain/precedents/comparison.ts';
import { describeStatement } from '../describe-statement.ts';
import { findDeal } from '../find-deal.ts';
import { oneOf, required, WrongUsage, type Command } from '../command.ts';

export const compareCommand: Command = {
  usage:
    'parley compare --workspace FILE.parley --deal ID --with PRECEDENT,PRECEDENT [--paper A4|Letter] [--out FILE.pdf]',
  summary: 'sets the latest round beside precedents, term by term',
  options: {
    workspace: { type: 'string' },
    deal: { type: 'string' },
    with: { type: 'string' },
    paper: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ backend, path, finishJob }, options) => {
    const word = required(options, 'deal');
    const ids = [...new Set(required(options, 'with').split(',').filter(Boolean))];
    if (ids.length === 0) throw new WrongUsage('--with names at least one precedent.');
    const paper = oneOf(options, 'paper', ['A4', 'Letter'], 'A4');
    const out = typeof options['out'] === 'string' ? options['out'] : undefined;
    if (out && extname(out).toLowerCase() === '.xlsx')
      throw new WrongUsage('Writing a comparison as .xlsx is not yet available.');
    if (out && extname(out).toLowerCase() !== '.pdf')
      throw new WrongUsage('--out names a file that ends in .pdf.');
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const deal = await findDeal(backend, word);
    if (!deal.ok) return deal;
    const dealId = deal.value;
    const compared = await backend.call('comparison.read', { dealId, columns: ['round', ...ids] });
    if (!compared.ok) return compared;
    if (!out)
      return ok({
        json: compared.value,
        words: compared.value.rows.map((row) => describeRow(row, compared.value.columns)).join('\n\n'),
      });
    const written = await finishJob(
      backend.call('precedents.exportComparison', { dealId, with: ids, paper, out: path(out) }),
    );
    if (!written.ok) return written;
    const exported = exportedSchema.parse(written.value);
    return ok({
      json: { ...compared.value, ...exported },
      words: `Wrote ${exported.file} (${exported.pages} pages)`,
    });
  },
};

function describeRow(
  row: { readonly label: string; readonly cells: readonly ComparisonCell[] },
  columns: readonly { readonly title: string }[],
): string {
  return [
    row.label,
    ...row.cells.map((cell, index) => `  ${columns[index]?.title ?? ''}: ${describeCell(cell)}`),
  ].join('\n');
}

function describeCell(cell: ComparisonCell): string {
  if (cell.kind === 'not-stated') return 'not stated';
  if (cell.kind === 'not-applicable') return 'not applicable';
  return cell.statements.map(describeStatement).join('; ');
}

import { extname } from 'node:path';
import type { Backend } from '../../../db/backend.ts';
import { comparisonExportedSchema } from '../../../domain/contract/comparison.ts';
import { LATEST_ROUND, roundColumn } from '../../../domain/precedents/comparison-columns.ts';
import { baseColumn, shownRows } from '../../../domain/precedents/comparison-rows.ts';
import type { Comparison, ComparisonView } from '../../../domain/precedents/comparison.ts';
import { differencesFromBase } from '../../../domain/precedents/differences-from-base.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { oneOf, required, WrongUsage, type Command, type OptionValues } from '../command.ts';
import { describeComparedRow, type ComparedRow } from '../describe-comparison.ts';
import { findDeal } from '../find-deal.ts';

export const compareCommand: Command = {
  usage:
    'parley compare --workspace FILE.parley --deal ID [--with PRECEDENT,PRECEDENT] [--rounds 1,2,latest] [--base N|latest|PRECEDENT|none] [--only differ|unknown] [--paper A3|A4|Letter] [--out FILE.pdf|FILE.xlsx]',
  summary:
    'sets rounds beside precedents, term by term; without --with and --rounds as the comparison of the deal was left',
  options: {
    workspace: { type: 'string' },
    deal: { type: 'string' },
    with: { type: 'string' },
    rounds: { type: 'string' },
    base: { type: 'string' },
    only: { type: 'string' },
    paper: { type: 'string' },
    out: { type: 'string' },
  },
  run: async ({ backend, path, finishJob }, options) => {
    const word = required(options, 'deal');
    const chosen = columnsOf(options);
    const base = baseOf(options);
    const show = oneOf(options, 'only', ['differ', 'unknown', 'all'], 'all');
    const paper = oneOf(options, 'paper', ['A3', 'A4', 'Letter'], 'A4');
    const target = targetOf(options);
    const opened = await backend.call('workspace.open', { file: path(required(options, 'workspace')) });
    if (!opened.ok) return opened;
    const deal = await findDeal(backend, word);
    if (!deal.ok) return deal;
    const dealId = deal.value;
    const kept = await viewOf(backend, dealId, chosen);
    if (!kept.ok) return kept;
    const view: ComparisonView = {
      ...kept.value,
      base: base === undefined ? kept.value.base : base,
      show: options['only'] === undefined ? kept.value.show : show,
    };
    if (view.base !== null && !view.columns.includes(view.base))
      throw new WrongUsage('--base is one of the columns that are compared.');
    const compared = await backend.call('comparison.read', { dealId, columns: view.columns });
    if (!compared.ok) return compared;
    const shown = shownComparison(compared.value, view);
    if (!target)
      return ok({
        json: shown,
        words: shown.rows.map((row) => describeComparedRow(row, shown.columns)).join('\n\n'),
      });
    const { format, out } = target;
    const written = await finishJob(
      backend.call('comparison.export', { dealId, view, format, paper, out: path(out) }),
    );
    if (!written.ok) return written;
    const exported = comparisonExportedSchema.parse(written.value);
    const pages = exported.pages === null ? '' : ` (${exported.pages} pages)`;
    return ok({ json: { ...shown, ...exported }, words: `Wrote ${exported.file}${pages}` });
  },
};

/** The rows that are left, each with how its cells stand to the base. */
function shownComparison(
  comparison: Comparison,
  view: ComparisonView,
): Omit<Comparison, 'rows'> & { readonly base: string | null; readonly rows: readonly ComparedRow[] } {
  const base = baseColumn(comparison, view.base);
  const differences = differencesFromBase(comparison, base);
  const rows = shownRows(comparison, differences, view).flatMap((place): readonly ComparedRow[] => {
    const row = comparison.rows[place];
    return row ? [{ ...row, differences: differences[place] ?? [] }] : [];
  });
  return { ...comparison, base, rows };
}

/** The columns that are named; null leaves them to the deal. Precedents alone stand beside the latest round. */
function columnsOf(options: OptionValues): readonly string[] | null {
  const list = (name: string): readonly string[] | null => {
    const value = options[name];
    if (typeof value !== 'string') return null;
    const words = value.split(',').flatMap((word) => word.trim() || []);
    if (words.length === 0) throw new WrongUsage(`--${name} names at least one.`);
    return words;
  };
  const [rounds, precedents] = [list('rounds'), list('with')];
  if (!rounds && !precedents) return null;
  return [...new Set([...(rounds ?? ['latest']).map(roundOf), ...(precedents ?? [])])];
}

function roundOf(word: string): string {
  if (word === 'latest') return LATEST_ROUND;
  if (/^[1-9]\d{0,5}$/.test(word)) return roundColumn(Number(word));
  throw new WrongUsage('--rounds lists numbers of rounds, such as 1,2,latest.');
}

/** Undefined leaves it as it is. */
function baseOf(options: OptionValues): string | null | undefined {
  const word = options['base'];
  if (typeof word !== 'string') return undefined;
  if (word === 'none') return null;
  return word === 'latest' || /^\d+$/.test(word) ? roundOf(word) : word;
}

async function viewOf(
  backend: Backend,
  dealId: string,
  columns: readonly string[] | null,
): Promise<Result<ComparisonView>> {
  if (columns === null) return backend.call('comparison.view', { dealId });
  const base = columns.includes(LATEST_ROUND) ? LATEST_ROUND : (columns[0] ?? null);
  return ok({ columns: [...columns], base, show: 'all', priority: null, onlyEconomic: false });
}

function targetOf(options: OptionValues): { readonly format: 'pdf' | 'xlsx'; readonly out: string } | null {
  const out = options['out'];
  if (typeof out !== 'string') return null;
  const ending = extname(out).toLowerCase();
  if (ending === '.pdf') return { format: 'pdf', out };
  if (ending === '.xlsx') return { format: 'xlsx', out };
  throw new WrongUsage('--out names a file that ends in .pdf or .xlsx.');
}

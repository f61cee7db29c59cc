import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import type { FxPreview, FxSheet, GridReading } from '../../domain/contract/economics.ts';
import type { FxDay } from '../../domain/economics/forecasts/fx/fx-day.ts';
import { readFxGrid } from '../../domain/economics/forecasts/fx/read-fx-grid.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { foreignCurrencies } from '../economics/deal-economics.ts';
import { describeGrid, openGrid, refuseUnclean } from '../economics/preview-grid.ts';
import type { Session } from '../workspace/session.ts';

/** The tables of rates of the workspace, the one that counts first. */
export function listFxSheets(ctx: Context): Result<FxSheet[]> {
  return ok(ctx.fx.list());
}

/** Deals whose figures come in currencies of this table: without it they may be reckoned otherwise, or not at all. */
export function listUsesOfFx(ctx: Context, { id }: { readonly id: string }): Result<Output<'fx.uses'>> {
  const sheet = ctx.fx.list().find((one) => one.id === id);
  if (!sheet) return fail({ code: 'not-found', entity: 'table of rates', id });
  return ok(
    ctx.deals.list().flatMap((deal) => {
      const settings = ctx.economics.settings(deal.id);
      const foreign = settings ? foreignCurrencies(ctx, deal.id, settings) : [];
      const currencies = foreign.filter((code) => sheet.currencies.includes(code));
      return currencies.length > 0 ? [{ title: deal.title, currencies }] : [];
    }),
  );
}

/** What a table of rates holds; nothing is stored. */
export async function previewFx(ctx: Context, reading: GridReading): Promise<Result<FxPreview>> {
  const read = await readFx(reading, ctx.file);
  return read.ok ? ok(read.value.preview) : read;
}

/** Takes over a table of rates without problems and open questions, all of it or nothing. */
export async function importFxSheet(
  ctx: Context,
  { sha256, ...reading }: ParsedInput<'fx.import'>,
  session: Session,
): Promise<Result<FxSheet[]>> {
  const read = await readFx(reading, ctx.file);
  if (!read.ok) return read;
  const { preview, days } = read.value;
  const refused = refuseUnclean(preview, sha256);
  if (refused) return refused;
  const { sourceName, rates, currencies, firstDate, lastDate } = preview;
  return ctx.gate.whenOpen(() => {
    // it may have been closed while the table was read
    if (session.current() !== ctx) return fail({ code: 'no-workspace' });
    const same = ctx.fx.list().find((sheet) => sheet.sha256 === sha256);
    if (same)
      return fail({ code: 'conflict', message: `These rates are here already, from "${same.name}".` });
    if (firstDate === null || lastDate === null) throw new Error('a clean table of rates without a day');
    const sheet = { name: sourceName, sha256, rates, currencies, firstDate, lastDate };
    ctx.transaction(() => ctx.fx.add({ ...sheet, id: ctx.newId(), importedAt: ctx.now() }, days));
    return ok(ctx.fx.list());
  });
}

/** Takes a table of rates out of the workspace. */
export function removeFxSheet(ctx: Context, { id }: { readonly id: string }): Result<FxSheet[]> {
  const isRemoved = ctx.transaction(() => ctx.fx.remove(id));
  return isRemoved ? ok(ctx.fx.list()) : fail({ code: 'not-found', entity: 'table of rates', id });
}

async function readFx(
  reading: GridReading,
  openWorkspace: string,
): Promise<Result<{ readonly preview: FxPreview; readonly days: readonly FxDay[] }>> {
  const grid = await openGrid(reading, openWorkspace);
  if (!grid.ok) return grid;
  const { lines, isWorkbook } = grid.value;
  const found = readFxGrid(lines, { answers: reading.answers, knownMark: isWorkbook ? 'point' : null });
  const { days, form } = found;
  const currencies = new Set(days.flatMap(({ base, rates }) => [base, ...Object.keys(rates)]));
  return ok({
    days,
    preview: {
      ...describeGrid(grid.value, found, reading),
      form,
      rates: days.reduce((sum, { rates }) => sum + Object.keys(rates).length, 0),
      currencies: [...currencies].toSorted(),
      firstDate: days[0]?.date ?? null,
      lastDate: days.at(-1)?.date ?? null,
    },
  });
}

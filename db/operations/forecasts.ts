import { basename, extname } from 'node:path';
import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import type { DealEconomics, ForecastPreview, GridReading } from '../../domain/contract/economics.ts';
import type { ForecastRow } from '../../domain/economics/forecasts/forecast-row.ts';
import { forecastCsv } from '../../domain/economics/forecasts/forecast-csv.ts';
import { readForecastGrid } from '../../domain/economics/forecasts/grid/read-forecast-grid.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { describeGrid, openGrid, refuseUnclean } from '../economics/preview-grid.ts';
import { refuseTarget } from '../export/refuse-target.ts';
import { writeWholeFile } from '../export/whole-file.ts';
import type { Session } from '../workspace/session.ts';
import { partyNames } from './party-names.ts';
import { replaceForecast } from './save-forecast.ts';

const ROWS_SHOWN = 200;

/** What a pasted table, a CSV file or a workbook holds of a forecast; nothing is stored. */
export async function previewForecast(ctx: Context, reading: GridReading): Promise<Result<ForecastPreview>> {
  const read = await readForecast(reading, ctx.file);
  if (!read.ok) return read;
  const { rows, ...preview } = read.value;
  return ok({ ...preview, rowCount: rows.length, rows: rows.slice(0, ROWS_SHOWN) });
}

/** Takes over a table without problems and open questions, or changes nothing. */
export async function importForecast(
  ctx: Context,
  { dealId, side, case: forecastCase, sha256, ...reading }: ParsedInput<'forecasts.import'>,
  session: Session,
): Promise<Result<DealEconomics>> {
  const read = await readForecast(reading, ctx.file);
  if (!read.ok) return read;
  const refused = refuseUnclean(read.value, sha256);
  if (refused) return refused;
  return ctx.gate.whenOpen(() =>
    // it may have been closed while the table was read
    session.current() === ctx
      ? replaceForecast(
          ctx,
          { dealId, side, case: forecastCase, rows: read.value.rows },
          { label: `Import the forecast of ${partyNames(ctx, dealId)[side]} (${forecastCase})` },
        )
      : fail({ code: 'no-workspace' }),
  );
}

/** Writes one side and case into a file that appears whole or not at all. */
export async function exportForecast(
  ctx: Context,
  { dealId, side, case: forecastCase, out }: ParsedInput<'forecasts.export'>,
): Promise<Result<Output<'forecasts.export'>>> {
  if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
  if (extname(out).toLowerCase() !== '.csv') {
    const message = 'The file is CSV: give its name the ending .csv.';
    return fail({ code: 'invalid-input', issues: [{ path: 'out', message }] });
  }
  const reason = refuseTarget(out, ctx.file);
  if (reason) return fail({ code: 'file-refused', reason, fileName: basename(out) });
  const rows = ctx.economics.rows(dealId, side, forecastCase);
  await writeWholeFile(out, (handle) => handle.writeFile(forecastCsv(rows)));
  return ok({ file: out, rows: rows.length });
}

async function readForecast(
  reading: GridReading,
  openWorkspace: string,
): Promise<Result<Omit<ForecastPreview, 'rowCount'> & { readonly rows: ForecastRow[] }>> {
  const grid = await openGrid(reading, openWorkspace);
  if (!grid.ok) return grid;
  const { lines, isWorkbook } = grid.value;
  const found = readForecastGrid(lines, {
    answers: reading.answers,
    knownMark: isWorkbook ? 'point' : null,
  });
  const { form, columns, rows } = found;
  return ok({ ...describeGrid(grid.value, found, reading), form, columns: [...columns], rows: [...rows] });
}

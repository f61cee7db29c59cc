import { fxTable } from '../../domain/economics/fx.ts';
import type { KnownFigure } from '../../domain/economics/worksheets/known-figure.ts';
import { knownFigures } from '../../domain/economics/worksheets/known-figures.ts';
import { reckonWorksheet } from '../../domain/economics/worksheets/reckon-worksheet.ts';
import type { WorksheetResult } from '../../domain/economics/worksheets/result.ts';
import type { Worksheet } from '../../domain/economics/worksheets/worksheet.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import type { Context } from '../context.ts';

/** What a worksheet comes to with the facts as the library has them today and the rates of exchange of the deal, and those facts. */
export interface UnpackedWorksheet {
  readonly known: readonly KnownFigure[];
  readonly result: WorksheetResult;
}

export function unpackWorksheet(
  ctx: Context,
  dealId: string,
  precedent: KnownPrecedent,
  worksheet: Worksheet,
): UnpackedWorksheet {
  const known = knownFigures(precedent);
  const currencies = new Set([worksheet.currency]);
  for (const { value } of known)
    if ((value?.kind === 'sum' || value?.kind === 'rate') && value.currency) currencies.add(value.currency);
  const fx = fxTable(currencies.size > 1 ? ctx.fx.of(currencies) : []);
  const fxOldestDays = ctx.economics.settings(dealId)?.fxOldestDays ?? Infinity;
  return { known, result: reckonWorksheet(worksheet, { known, fx, fxOldestDays }) };
}

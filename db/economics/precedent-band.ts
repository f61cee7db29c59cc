import type { PrecedentBand } from '../../domain/contract/worksheets.ts';
import { Figure, figureText } from '../../domain/economics/figure.ts';
import { fxTable, rateOn } from '../../domain/economics/fx.ts';
import { refuse } from '../../domain/economics/reckoned.ts';
import type { EconomicSettings } from '../../domain/economics/forecasts/settings.ts';
import { placeWords } from '../../domain/economics/worksheets/places.ts';
import type { ToldRate, WorksheetResult } from '../../domain/economics/worksheets/result.ts';
import type { Worksheet } from '../../domain/economics/worksheets/worksheet.ts';
import type { KnownPrecedent } from '../../domain/precedents/known-precedent.ts';
import { statisticsOf } from '../../domain/precedents/statistics/statistics-of.ts';
import { ok, type Result } from '../../domain/result.ts';
import { toShareableSheet } from '../../domain/shareable/to-shareable.ts';
import type { Context } from '../context.ts';
import { readOpenDeal } from '../operations/open-deal.ts';
import { unpackWorksheet } from './unpacked.ts';

type BandMeasure = PrecedentBand['measure'];
type Rate = PrecedentBand['rates'][number];
type LeftOut = PrecedentBand['leftOut'][number];
interface Found {
  readonly rates: readonly Rate[];
  readonly leftOut: readonly LeftOut[];
}

interface Unpacked {
  readonly known: KnownPrecedent;
  readonly worksheet: Worksheet;
  readonly result: WorksheetResult;
}

/**
 * Between which rates the accepted comparables of a deal lie: those of their worksheets, scaled where somebody said how, and
 * the rates that were published of entries without one. Per unit in the reporting currency on the day of valuation, or
 * fractions of the price. What cannot stand among them is named with the reason.
 */
export function precedentBand(ctx: Context, dealId: string, measure: BandMeasure): Result<PrecedentBand> {
  const open = readOpenDeal(ctx, dealId);
  if (!open.ok) return open;
  const accepted = ctx.comparables
    .list(dealId)
    .filter(({ verdict }) => verdict === 'accepted')
    .flatMap(({ precedentId }) => ctx.precedentLibrary.find(precedentId) ?? []);
  const settings = ctx.economics.settings(dealId);
  const { currency, convert } = converter(ctx, settings);
  const unpacked = accepted.flatMap((known): Unpacked[] => {
    const worksheet = ctx.worksheets.find(dealId, known.precedent.id);
    if (!worksheet) return [];
    return [{ known, worksheet, result: unpackWorksheet(ctx, dealId, known, worksheet).result }];
  });
  const others = accepted.filter((known) => !unpacked.some((one) => one.known === known));
  const sheet = toShareableSheet(open.value);
  const found = [
    ...unpacked.map((one) => ofWorksheet(one, measure, convert)),
    ...others.map((known) => ofFacts(known, statisticsOf([known], sheet), measure, convert)),
  ];
  const rates = found.flatMap((one) => one.rates);
  const values = rates.map(({ value }) => new Figure(value));
  return ok({
    measure,
    currency: measure === 'per-unit' ? currency() : null,
    low: values.length > 0 ? figureText(Figure.min(...values)) : null,
    high: values.length > 0 ? figureText(Figure.max(...values)) : null,
    rates,
    leftOut: found.flatMap((one) => one.leftOut),
  });
}

type Convert = (amount: string, currency: string) => Result<string>;

/** Without a reporting currency nothing is converted, and only the currency of the first rate may stand in the row. */
function converter(ctx: Context, settings: EconomicSettings | null) {
  let into = settings?.currency ?? null;
  const convert: Convert = (amount, currency) => {
    into ??= currency;
    if (currency === into) return ok(amount);
    if (!settings)
      return refuse(
        'currency',
        `It is in ${currency}, and without a reporting currency it cannot stand beside rates in ${into}.`,
      );
    const table = fxTable(ctx.fx.of(new Set([currency, settings.currency])));
    const { valuationDate, fxOldestDays } = settings;
    const found = rateOn(table, currency, settings.currency, valuationDate, fxOldestDays ?? Infinity);
    return found.ok ? ok(figureText(new Figure(amount).times(found.value.rate))) : found;
  };
  return { currency: () => into, convert };
}

function ofWorksheet(
  { known: { precedent, isConfidential }, worksheet, result }: Unpacked,
  measure: BandMeasure,
  convert: Convert,
): Found {
  const about = { precedentId: precedent.id, title: precedent.title, isConfidential };
  const keys = { blended: 'blended', 'past-only': 'pastOnly', 'future-only': 'futureOnly' } as const;
  const counted = result[keys[result.counts]];
  const isScaled = valueIn(result.scaled, measure) !== null;
  const value = valueIn(isScaled ? result.scaled : counted, measure);
  const why = measure === 'per-unit' ? counted.reason : (counted.reason ?? counted.percentReason);
  if (value === null) return leave(about, 'Worksheet', why ?? 'It comes to no rate.');
  const words = `${isScaled ? 'Scaled rate' : 'Rate'} of its worksheet`;
  const converted = measure === 'percent' ? ok(value) : convert(value, result.currency);
  if (!converted.ok) return leave(about, words, reasonOf(converted));
  return {
    rates: [
      {
        ...about,
        value: converted.value,
        from: 'worksheet',
        isScaled,
        licensor: worksheet.licensor,
        words,
        marks: marksOf(worksheet, result),
      },
    ],
    leftOut: [],
  };
}

/** A worksheet may stand on what a published rate would be left out for: that is told with it. */
function marksOf(worksheet: Worksheet, { cautions, unfounded }: WorksheetResult): string[] {
  const told = [
    ...cautions.map(({ place, message }) => `${placeWords(worksheet, place)}: ${message}`),
    ...unfounded.map((place) => `${placeWords(worksheet, place)}: assumed, without a name or a reason.`),
  ];
  return [...new Set(told)];
}

function valueIn(rate: ToldRate, measure: BandMeasure): string | null {
  return measure === 'percent' ? rate.percent : rate.perUnit;
}

/** Published rates count once for each base, as in the statistics of the comparables. */
function ofFacts(
  { precedent, isConfidential }: KnownPrecedent,
  statistics: ReturnType<typeof statisticsOf>,
  measure: BandMeasure,
  convert: Convert,
): Found {
  const about = { precedentId: precedent.id, title: precedent.title, isConfidential };
  const ofRates = statistics.filter(
    ({ base }) => base.termKey === 'rate' && (base.unit === '%') === (measure === 'percent'),
  );
  if (ofRates.length === 0)
    return leave(
      about,
      'Facts',
      `Neither a worksheet nor a published rate ${measure === 'percent' ? 'of the price' : 'per unit'}.`,
    );
  const rates: Rate[] = [];
  const leftOut: LeftOut[] = [];
  for (const { base, used } of ofRates)
    for (const { value, words } of used) {
      const amount =
        measure === 'percent' ? ok(figureText(new Figure(value).dividedBy(100))) : convert(value, base.unit);
      if (amount.ok)
        rates.push({
          ...about,
          value: amount.value,
          from: 'fact',
          isScaled: false,
          licensor: null,
          words,
          marks: [],
        });
      else leftOut.push({ ...about, words, reason: reasonOf(amount) });
    }
  return { rates, leftOut };
}

function leave(
  about: Pick<LeftOut, 'precedentId' | 'title' | 'isConfidential'>,
  words: string,
  reason: string,
): Found {
  return { rates: [], leftOut: [{ ...about, words, reason }] };
}

function reasonOf(failed: Extract<Result<unknown>, { readonly ok: false }>): string {
  return failed.error.code === 'invalid-input' ? (failed.error.issues[0]?.message ?? '') : failed.error.code;
}

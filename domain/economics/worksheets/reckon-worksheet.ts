import { figureText, type Figure } from '../figure.ts';
import { layPayments, type FoundRate, type FoundRates } from './lay-payments.ts';
import { assumptionsOf } from './places.ts';
import { readRates } from './read-rates.ts';
import { startReading, type WorksheetSources } from './reading.ts';
import type { Placed, ToldRate, WorksheetResult } from './result.ts';
import { scaleRate } from './scale-rate.ts';
import { sensitivitiesOf } from './sensitivity.ts';
import type { CountedRate, Worksheet } from './worksheet.ts';

const keys = { blended: 'blended', 'past-only': 'pastOnly', 'future-only': 'futureOnly' } as const;

/**
 * What a worksheet comes to: the three rates, the one that counts scaled to the deal, the working, and how far each
 * assumption moves it. What cannot be reckoned has a reason instead of a figure.
 */
export function reckonWorksheet(sheet: Worksheet, sources: WorksheetSources): WorksheetResult {
  const { reading, rates, counted, scaled } = reckonRates(sheet, sources);
  return {
    currency: sheet.currency,
    isRate: sheet.start === 'rate',
    blended: told(rates.blended),
    pastOnly: told(rates.pastOnly),
    futureOnly: told(rates.futureOnly),
    counts: countedOf(sheet),
    scaled: told(scaled.rate),
    factor: scaled.factor && figureText(scaled.factor),
    working: reading.steps,
    sensitivities: [...sensitivitiesOf(sheet, (changed) => boundOf(changed, sources), counted)],
    problems: reading.problems,
    cautions: once(reading.cautions),
    unfounded: assumptionsOf(sheet)
      .filter(
        ({ assumption: { value, by, why } }) => value !== null && (by.trim() === '' || why.trim() === ''),
      )
      .map(({ place }) => place),
  };
}

function reckonRates(sheet: Worksheet, sources: WorksheetSources) {
  const reading = startReading(sheet, sources);
  const rates =
    (sheet.start === 'rate' ? readRates(reading) : layPayments(reading)) ?? refused(reading.problems);
  const counted = rates[keys[countedOf(sheet)]];
  return { reading, rates, counted, scaled: scaleRate(reading, counted) };
}

/** A rate that was published is no matter of past and future. */
function countedOf({ start, counts }: Worksheet): CountedRate {
  return start === 'rate' ? 'blended' : counts;
}

/** The rate that counts under a changed assumption, and the same scaled. */
function boundOf(sheet: Worksheet, sources: WorksheetSources) {
  const { counted, scaled } = reckonRates(sheet, sources);
  const figure = (rate: FoundRate): Figure | null => rate.perUnit ?? rate.percent;
  return { rate: figure(counted), scaled: figure(scaled.rate), problem: counted.reason };
}

function refused(problems: readonly { readonly message: string }[]): FoundRates {
  const reason = problems[0]?.message ?? 'This cannot be reckoned.';
  const none: FoundRate = { perUnit: null, percent: null, reason, percentReason: reason };
  return { blended: none, pastOnly: none, futureOnly: none };
}

function told({ perUnit, percent, reason, percentReason }: FoundRate): ToldRate {
  return {
    perUnit: perUnit && figureText(perUnit),
    percent: percent && figureText(percent),
    reason,
    percentReason,
  };
}

/** A place may be read for several figures. */
function once(cautions: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return cautions.filter(({ place, message }) => {
    const key = `${place} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

import { Figure, sumOf } from '../figure.ts';
import { unitRoyalty } from '../unit-royalty.ts';
import type { FigureValue } from './known-figure.ts';
import type { FoundRate, FoundRates } from './lay-payments.ts';
import { placeWords } from './places.ts';
import { conversion, dayOf, figureOf, missing, shown, takenValue, type Reading } from './reading.ts';
import type { Worksheet } from './worksheet.ts';

type RateRow = Worksheet['rates'][number];
type RateValue = Extract<FigureValue, { readonly kind: 'rate' }>;

const NO_PRICE = 'No price is assumed.';
const ALREADY = 'The price is a rate already: no sum is laid on units.';

/** A price that is a rate already: per unit and as a percentage (F1, F2), of several standards by their weights (F7). */
export function readRates(reading: Reading): FoundRates | null {
  const { sheet } = reading;
  if (sheet.rates.length === 0)
    return missing(reading, 'rates', 'Say which rate: take one from the facts, or assume one.');
  const price = sheet.price && sheet.price.value !== null ? figureOf(reading, sheet.price, 'price') : null;
  const found = sheet.rates.map((row, index) => readRate(reading, row, `rates.${index}`, price));
  const weights = readWeights(reading);
  if (!weights || !found.every((rate) => rate !== null) || reading.problems.length > 0) return null;
  const mean = (key: 'perUnit' | 'percent'): Figure | null => {
    const parts = found.map((rate, index) => rate[key]?.times(weights[index] ?? 0) ?? null);
    return parts.every((part) => part !== null) ? sumOf(parts) : null;
  };
  const [perUnit, percent] = [mean('perUnit'), mean('percent')];
  if (found.length > 1)
    for (const [key, figure] of [
      ['per unit', perUnit],
      ['of the price', percent],
    ] as const)
      if (figure)
        reading.steps.push({
          what: `Rate of the product, ${key}`,
          how: found
            .map(
              (rate, index) =>
                `${shown((key === 'per unit' ? rate.perUnit : rate.percent) ?? figure)} · ${shown(weights[index] ?? figure)}`,
            )
            .join(' + '),
          is: shown(figure),
        });
  const none: FoundRate = { perUnit: null, percent: null, reason: ALREADY, percentReason: ALREADY };
  const blended: FoundRate = {
    perUnit,
    percent,
    reason: perUnit ? null : NO_PRICE,
    percentReason: percent ? null : NO_PRICE,
  };
  return { blended, pastOnly: none, futureOnly: none };
}

function readRate(
  reading: Reading,
  row: RateRow,
  at: string,
  price: Figure | null,
): Pick<FoundRate, 'perUnit' | 'percent'> | null {
  const place = `${at}.rate`;
  const value = rateValue(reading, row, place);
  if (!value) return null;
  const inMoney =
    value.basis === 'per-unit' ||
    [value.baseFloor, value.baseCap, value.unitFloor, value.unitCap].some((limit) => limit !== null);
  const fx = inMoney ? factorOf(reading, value, place) : new Figure(1);
  if (!fx) return null;
  const money = (text: string | null): Figure | null => (text === null ? null : new Figure(text).times(fx));
  const isPercent = value.basis === 'percent';
  const fraction = new Figure(value.rate).dividedBy(100).times(value.baseFactor ?? 1);
  const limited = unitRoyalty(
    {
      percent: isPercent ? fraction : null,
      perUnit: isPercent ? null : money(value.rate),
      baseFloor: money(value.baseFloor),
      baseCap: money(value.baseCap),
      floor: money(value.unitFloor),
      cap: money(value.unitCap),
    },
    price ?? new Figure(0),
  );
  const perUnit = isPercent && !price ? null : limited.perUnit;
  const percent = price && perUnit && price.gt(0) ? perUnit.dividedBy(price) : isPercent ? fraction : null;
  const what = placeWords(reading.sheet, place);
  if (isPercent && value.baseFactor !== null)
    reading.steps.push({
      what: `${what}, of the whole price`,
      how: `${value.rate} % · ${value.baseFactor}`,
      is: shown(fraction),
    });
  if (isPercent && perUnit)
    reading.steps.push({
      what: `${what}, per unit`,
      how:
        limited.limitedBy === null || limited.limitedBy.startsWith('base')
          ? `${shown(fraction)} · ${shown(limited.base)}`
          : 'limited by its floor or cap',
      is: shown(perUnit),
    });
  else if (perUnit && percent)
    reading.steps.push({
      what: `${what}, of the price`,
      how: `${shown(perUnit)} / ${shown(price ?? perUnit)}`,
      is: shown(percent),
    });
  return { perUnit, percent };
}

function rateValue(reading: Reading, { rate, basis }: RateRow, place: string): RateValue | null {
  if (rate.from === 'assumption') {
    const figure = figureOf(reading, rate, place);
    if (figure && basis === 'percent' && figure.gt(100))
      return missing(
        reading,
        place,
        'A percentage of the price lies between 0 and 100: write 3.25 for 3.25 %.',
      );
    const none = { baseFactor: null, baseFloor: null, baseCap: null, unitFloor: null, unitCap: null };
    return (
      figure && { kind: 'rate', basis, rate: figure.toFixed(), currency: reading.sheet.currency, ...none }
    );
  }
  const value = takenValue(reading, rate, place);
  if (!value) return null;
  return value.kind === 'rate' ? value : missing(reading, place, 'This fact holds no rate.');
}

function factorOf(reading: Reading, { currency }: RateValue, place: string): Figure | null {
  if (currency === null) return missing(reading, place, 'Nobody says in which currency its limits are.');
  if (currency === reading.sheet.currency) return new Figure(1);
  const day = dayOf(reading, reading.sheet.valuationDate, 'valuationDate');
  return day === null
    ? missing(reading, 'valuationDate', `Say on which day ${currency} is converted.`)
    : conversion(reading, currency, day, place);
}

function readWeights(reading: Reading): readonly Figure[] | null {
  const { rates } = reading.sheet;
  if (rates.length === 1) return [new Figure(1)];
  const weights = rates.map(({ weight }, index) =>
    weight
      ? figureOf(reading, weight, `rates.${index}.weight`)
      : missing(reading, `rates.${index}.weight`, 'Say how much this rate weighs in the product.'),
  );
  if (!weights.every((weight) => weight !== null)) return null;
  const total = sumOf(weights);
  return total.eq(1)
    ? weights
    : missing(reading, 'rates', `The weights come to ${shown(total)}; they must come to 1.`);
}

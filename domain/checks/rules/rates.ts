import { divideDecimals, formatDecimal, isBelow } from '../../decimal.ts';
import { formatMoney, type Money } from '../../terms/values/money.ts';
import type { RateLine } from '../../terms/values/rate-schedule.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { PlacedValue, SheetReader } from '../sheet-reader.ts';

/** A share of the rate is there to lower it; one above the whole may be a slip of the keyboard. */
export function shareAboveTheWhole(sheet: SheetReader): readonly SheetProblem[] {
  return sheet.all('region-factors').flatMap(({ term, definition, fieldKey, value }) => {
    const above = value.lines.filter(({ percent }) => isBelow('100', percent));
    if (above.length === 0) return [];
    const words = joinWords(above.map(({ region, percent }) => `${region} ${formatDecimal(percent)} %`));
    return [
      {
        rule: 'share-above-the-whole',
        severity: 'warning' as const,
        termKey: term.key,
        field: fieldKey,
        message: `"${definition.label}" asks for more than the whole rate: ${words}. 100 % is the rate as it stands in "${sheet.labelOf('rate')}".`,
      },
    ];
  });
}

/** Rates of volume tiers reward volume; one that rises from tier to tier punishes it. */
export function tiersThatRise(sheet: SheetReader): readonly SheetProblem[] {
  return ratesOf(sheet).flatMap(({ definition, fieldKey, value }) => {
    const risen = value.lines.flatMap((line) => stepsUp(line, value.currency));
    const [first] = risen;
    if (first === undefined) return [];
    return [
      {
        rule: 'tiers-that-rise',
        severity: 'warning' as const,
        termKey: 'rate',
        field: fieldKey,
        message: `The volume tiers of "${definition.label}" rise instead of falling: ${first}.`,
      },
    ];
  });
}

/** More than this of a price is asked by no licence of patents that is known: a point was left out. */
const PLAUSIBLE_PERCENT = '20';

/** A percentage that only a slip of the keyboard explains: 32.5 where 3.25 was meant. */
export function implausiblePercentages(sheet: SheetReader): readonly SheetProblem[] {
  return ratesOf(sheet).flatMap(({ definition, fieldKey, value }) => {
    const [first] = value.lines.flatMap(({ rate, tiers }) =>
      rate.basis === 'percent'
        ? [rate.percent, ...(tiers?.steps ?? []).map((step) => step.rate)].filter((percent) =>
            isBelow(PLAUSIBLE_PERCENT, percent),
          )
        : [],
    );
    if (first === undefined) return [];
    const meant = divideDecimals(first, '10') ?? first;
    return [
      {
        rule: 'implausible-percentage',
        severity: 'warning' as const,
        termKey: 'rate',
        field: fieldKey,
        message: `"${definition.label}" asks for ${formatDecimal(first)} % of the price of a unit, far above any royalty that is known. Was ${formatDecimal(meant)} % meant?`,
      },
    ];
  });
}

/** In which more than the limit for each unit is much; other currencies count in smaller coin. */
const LARGE_COINS: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF']);
const PLAUSIBLE_PER_UNIT = '100';

/** An amount for each unit that only a slip explains: 325 as EUR per unit where 3.25 % was meant. */
export function implausibleUnitRates(sheet: SheetReader): readonly SheetProblem[] {
  return ratesOf(sheet).flatMap(({ definition, fieldKey, value: { currency, lines } }) => {
    if (!LARGE_COINS.has(currency)) return [];
    const [first] = lines.flatMap(({ rate, tiers }) =>
      rate.basis === 'per-unit'
        ? [rate.amount, ...(tiers?.steps ?? []).map((step) => step.rate)].filter((amount) =>
            isBelow(PLAUSIBLE_PER_UNIT, amount),
          )
        : [],
    );
    if (first === undefined) return [];
    const meant = divideDecimals(first, '100') ?? first;
    const asked = isBelow(PLAUSIBLE_PERCENT, meant)
      ? 'Was a point left out?'
      : `Was ${formatDecimal(meant)} % meant?`;
    return [
      {
        rule: 'implausible-unit-rate',
        severity: 'warning' as const,
        termKey: 'rate',
        field: fieldKey,
        message: `"${definition.label}" asks for ${currency} ${formatDecimal(first)} for each unit, far above what licences of patents usually ask. ${asked}`,
      },
    ];
  });
}

/** Two rates for the same standard, product and region: only one of them can be due. */
export function ratesForTheSameSales(sheet: SheetReader): readonly SheetProblem[] {
  return ratesOf(sheet).flatMap(({ definition, fieldKey, value: { lines } }) => {
    const scopes = lines.map(({ standard, product, region }) =>
      JSON.stringify([standard, product, region].map((part) => part?.trim().toLowerCase() ?? null)),
    );
    const second = scopes.findIndex((scope, index) => scopes.indexOf(scope) < index);
    const line = lines[second];
    if (!line) return [];
    const first = scopes.indexOf(scopes[second] ?? '');
    const scope = [line.standard, line.product, line.region].filter((part) => part !== null);
    return [
      {
        rule: 'rates-for-the-same-sales',
        severity: 'error' as const,
        termKey: 'rate',
        field: fieldKey,
        message: `Rates ${first + 1} and ${second + 1} of "${definition.label}" hold for the same sales (${scope.join(', ') || 'all of them'}): say which of them is due.`,
      },
    ];
  });
}

function stepsUp({ rate, tiers }: RateLine, currency: string): readonly string[] {
  const say = (figure: string): string =>
    rate.basis === 'percent' ? `${formatDecimal(figure)} %` : `${currency} ${formatDecimal(figure)}`;
  const steps = tiers?.steps ?? [];
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]?.rate ?? (rate.basis === 'percent' ? rate.percent : rate.amount);
    return isBelow(before, step.rate)
      ? [`${say(step.rate)} beyond ${formatDecimal(step.above)} units, ${say(before)} below`]
      : [];
  });
}

const prices: Readonly<Record<string, string>> = {
  'net-selling-price': 'the net selling price',
  'average-selling-price': 'the average selling price',
  component: 'the price of the smallest saleable unit',
};

/** An amount per unit is taken of no price. Beside a percentage, the base is there for that. */
export function unitRateOnPrice(sheet: SheetReader): readonly SheetProblem[] {
  const price = prices[sheet.value('royalty-base', 'base', 'choice') ?? ''];
  const rates = ratesOf(sheet);
  const lines = rates.flatMap(({ value }) => value.lines);
  const [first] = rates;
  if (!price || !first || lines.some(({ rate }) => rate.basis === 'percent')) return [];
  return [
    {
      rule: 'unit-rate-on-price',
      severity: 'warning',
      termKey: 'royalty-base',
      field: 'base',
      message: `"${sheet.labelOf('royalty-base')}" is ${price}, but "${sheet.labelOf('rate')}" states an amount per unit: it is taken of no price.`,
    },
  ];
}

const pairs = [
  {
    floor: 'baseFloor',
    cap: 'baseCap',
    floorWords: 'lowest price a percentage is taken of',
    capWords: 'highest',
  },
  { floor: 'unitFloor', cap: 'unitCap', floorWords: 'least royalty per unit', capWords: 'highest' },
] as const;

/** The limits of the sheet hold for each rate that has none of its own, so one of either may cross one of the other. */
export function limitsThatCross(sheet: SheetReader): readonly SheetProblem[] {
  const said = new Set<string>();
  return ratesOf(sheet).flatMap(({ fieldKey, value: { currency, lines } }) =>
    pairs.flatMap(({ floor, cap, floorWords, capWords }) => {
      const [lowest, highest] = [
        sheet.value('price-limits', floor, 'money'),
        sheet.value('price-limits', cap, 'money'),
      ];
      return lines.flatMap((line): readonly SheetProblem[] => {
        const [own, ownCap] = [moneyOf(line[floor], currency), moneyOf(line[cap], currency)];
        // both of the line, or both of the sheet, are held against each other where they are put in
        const [low, high] = own ? [own, ownCap ? undefined : highest] : [lowest, ownCap];
        if (!low || !high || low.currency !== high.currency || !isBelow(high.amount, low.amount)) return [];
        const [inRate, inLimits] = [sheet.labelOf('rate'), sheet.labelOf('price-limits')];
        const message = `The ${floorWords} is ${formatMoney(low)} in "${own ? inRate : inLimits}", above the ${capWords} of ${formatMoney(high)} in "${own ? inLimits : inRate}".`;
        if (said.has(fieldKey + message)) return [];
        said.add(fieldKey + message);
        return [{ rule: 'limits-that-cross', severity: 'error', termKey: 'rate', field: fieldKey, message }];
      });
    }),
  );
}

function moneyOf(amount: string | null, currency: string): Money | undefined {
  return amount === null ? undefined : { amount, currency };
}

function ratesOf(sheet: SheetReader): readonly PlacedValue<'rate-schedule'>[] {
  return sheet.all('rate-schedule').filter(({ term }) => term.key === 'rate');
}

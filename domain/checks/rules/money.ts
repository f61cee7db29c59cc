import { formatDecimal, isBelow, sumDecimals } from '../../decimal.ts';
import { formatMoney, type Money } from '../../terms/values/money.ts';
import type { RateSchedule } from '../../terms/values/rate-schedule.ts';
import { formatDate } from '../../terms/values/simple-kinds.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';
import { endOfTerm, fullYears } from '../term-length.ts';

/** Up-front payment, instalments and annual fees against the total that the sheet states. */
export function paymentsAndTotal(sheet: SheetReader): readonly SheetProblem[] {
  const total = sheet.value('consideration', 'total', 'money');
  if (!total) return [];
  const parts = fixedPayments(sheet);
  if (parts === null || parts.length === 0 || parts.some((part) => part.currency !== total.currency))
    return [];
  const sum = sumDecimals(parts.map((part) => part.amount));
  if (!isBelow(sum, total.amount) && !isBelow(total.amount, sum)) return [];
  return [
    {
      rule: 'payments-and-total',
      severity: 'error',
      termKey: 'consideration',
      field: 'total',
      message: `The payments come to ${total.currency} ${formatDecimal(sum)}, but the total is stated as ${formatMoney(total)}.`,
    },
  ];
}

/** Null where a part is owed that cannot be counted yet. */
function fixedPayments(sheet: SheetReader): readonly Money[] | null {
  const forms = sheet.facts.forms ?? [];
  const upFront = sheet.value('consideration', 'upFront', 'money');
  const schedule = sheet.value('consideration', 'instalments', 'payment-schedule');
  const fee = sheet.value('consideration', 'annualFee', 'money');
  const years = fee ? fullYears(sheet) : 0;
  if (
    (forms.includes('up-front') && !upFront) ||
    (forms.includes('instalments') && !schedule) ||
    (forms.includes('annual-fee') && (!fee || years === null))
  )
    return null;
  return [
    ...(upFront ? [upFront] : []),
    ...(schedule?.instalments ?? []).map(({ amount }) => ({ amount, currency: schedule?.currency ?? '' })),
    ...(fee ? Array.from({ length: years ?? 0 }, () => fee) : []),
  ];
}

/** Instalments that fall due when the licence has ended. */
export function paymentsAfterTheTerm(sheet: SheetReader): readonly SheetProblem[] {
  const end = endOfTerm(sheet);
  const late = sheet
    .value('consideration', 'instalments', 'payment-schedule')
    ?.instalments.filter(({ due }) => end !== null && due > end);
  if (end === null || !late || late.length === 0) return [];
  return [
    {
      rule: 'payments-after-the-term',
      severity: 'warning',
      termKey: 'consideration',
      field: 'instalments',
      message: `${late.length === 1 ? 'An instalment falls' : `${late.length} instalments fall`} due after the term has ended on ${formatDate(end)}: ${joinWords(late.map(({ due }) => formatDate(due)))}.`,
    },
  ];
}

const limits = [
  { cap: 'capA', minimum: 'minimumA', royalty: 'royaltyA' },
  { cap: 'capB', minimum: 'minimumB', royalty: 'royaltyB' },
] as const;

/** The yearly cap of a party, of the whole or of its rate schedule, against the minimum that it guarantees. */
export function capBelowMinimum(sheet: SheetReader): readonly SheetProblem[] {
  const rule = { rule: 'cap-below-minimum', severity: 'error' as const };
  return limits.flatMap((keys) => {
    const cap = sheet.value('caps-and-minimums', keys.cap, 'money');
    const minimum = sheet.value('caps-and-minimums', keys.minimum, 'money');
    const royalty = sheet.value('rate', keys.royalty, 'rate-schedule');
    const within = (amount: string | null | undefined): Money | undefined =>
      royalty && amount ? { amount, currency: royalty.currency } : undefined;
    const [rateCap, rateMinimum] = [within(royalty?.annualCap), within(royalty?.annualMinimum)];
    return [
      ...compared(cap, minimum, (low, high) => ({
        ...rule,
        termKey: 'caps-and-minimums',
        field: keys.cap,
        message: `The annual cap of ${low} lies below the minimum of ${high}.`,
      })),
      ...compared(rateCap, minimum, (low, high) => ({
        ...rule,
        termKey: 'rate',
        field: keys.royalty,
        message: `The rate is capped at ${low} a year, below the minimum of ${high} in "${sheet.labelOf('caps-and-minimums')}".`,
      })),
      ...compared(cap, rateMinimum, (low, high) => ({
        ...rule,
        termKey: 'caps-and-minimums',
        field: keys.cap,
        message: `The annual cap of ${low} lies below the minimum of ${high} in "${sheet.labelOf('rate')}".`,
      })),
    ];
  });
}

function compared(
  cap: Money | undefined,
  minimum: Money | undefined,
  say: (cap: string, minimum: string) => SheetProblem,
): readonly SheetProblem[] {
  return cap && minimum && isLess(cap, minimum) ? [say(formatMoney(cap), formatMoney(minimum))] : [];
}

function isLess(one: Money, other: Money): boolean {
  return one.currency === other.currency && isBelow(one.amount, other.amount);
}

/** Amounts in several currencies need a day and a source by which they are turned into one. */
export function currencyWithoutFxDate(sheet: SheetReader): readonly SheetProblem[] {
  const currencies = new Set([
    ...sheet.all('money').map(({ value }) => value.currency),
    ...sheet.all('rate-schedule').flatMap(({ value }) => (isInMoney(value) ? [value.currency] : [])),
    ...sheet.all('payment-schedule').map(({ value }) => value.currency),
    ...sheet.all('currency').map(({ value }) => value),
  ]);
  if (currencies.size < 2 || sheet.value('payment-mechanics', 'fxDate', 'choice') !== undefined) return [];
  const hasTerm = sheet.has('payment-mechanics');
  return [
    {
      rule: 'currency-without-fx-date',
      severity: 'warning',
      termKey: 'payment-mechanics',
      field: hasTerm ? 'fxDate' : null,
      message: `The sheet speaks of ${joinWords([...currencies].toSorted())} and does not say at which date's exchange rate one becomes the other.`,
    },
  ];
}

/** A schedule of percentages alone names a currency that nothing is stated in. */
function isInMoney({ lines, annualCap, annualMinimum }: RateSchedule): boolean {
  return (
    annualCap !== null ||
    annualMinimum !== null ||
    lines.some(
      ({ rate, baseFloor, baseCap, unitFloor, unitCap }) =>
        rate.basis === 'per-unit' ||
        [baseFloor, baseCap, unitFloor, unitCap].some((amount) => amount !== null),
    )
  );
}

import { decimalSchema } from '../../../../domain/decimal.ts';
import { Figure, figureText } from '../../../../domain/economics/figure.ts';
import { boundPercent } from '../../../../domain/economics/simulation/range-words.ts';
import {
  assumptionRangesSchema,
  ownCurrencyIssues,
  type AssumptionRange,
  type AssumptionRanges,
  type RangeKey,
} from '../../../../domain/economics/simulation/ranges.ts';

/** A range as it stands in its boxes: bounds in percent, as they are typed. */
export interface RangeDraft {
  readonly key: RangeKey;
  readonly low: string;
  readonly high: string;
  readonly shape: AssumptionRange['shape'];
  readonly by: string;
  readonly why: string;
}

export interface RangesDraft {
  readonly seed: string;
  readonly draws: string;
  readonly rows: readonly RangeDraft[];
}

/** Why a box is not saved as it stands, by its place: `seed`, `units-B.low`. */
export type WrongRanges = Readonly<Record<string, string>>;

const DRAWS = 20_000;
const MOST_FRACTION_DIGITS = 12;

export function draftOf(ranges: AssumptionRanges | null): RangesDraft {
  return {
    seed: String(ranges?.seed ?? 1),
    draws: String(ranges?.draws ?? DRAWS),
    rows: (ranges?.assumptions ?? []).map(({ low, high, ...range }) => ({
      ...range,
      low: boundPercent(low),
      high: boundPercent(high),
    })),
  };
}

/** A range to begin with: a tenth to either side. */
export function newRange(key: RangeKey, discountRate: string | null): RangeDraft {
  const base = key === 'discount-rate' ? new Figure(discountRate ?? '0.1') : new Figure(1);
  const about = (factor: string) => figureText(base.times(factor).times(100), 4);
  return { key, low: about('0.9'), high: about('1.1'), shape: 'triangular', by: '', why: '' };
}

/** What of a draft can be saved: all of it or, as long as a box is wrong, nothing. `currency` is the one that is reported in. */
export function readRanges(
  draft: RangesDraft,
  currency: string,
): {
  readonly ranges: AssumptionRanges | null;
  readonly wrong: WrongRanges;
} {
  const wrong: Record<string, string> = {};
  const percent = (place: string, text: string): string => {
    const read = readPercent(text);
    if ('wrong' in read) wrong[place] = read.wrong;
    return 'wrong' in read ? '0' : read.value;
  };
  const count = (place: string, text: string): number => {
    const plain = text.replaceAll(/[,\s]/g, '');
    if (/^\d{1,10}$/.test(plain)) return Number(plain);
    wrong[place] = 'Write a whole number.';
    return 0;
  };
  const candidate = {
    seed: count('seed', draft.seed),
    draws: count('draws', draft.draws),
    assumptions: draft.rows.map(({ low, high, ...range }) => ({
      ...range,
      low: percent(`${range.key}.low`, low),
      high: percent(`${range.key}.high`, high),
    })),
  };
  const parsed = assumptionRangesSchema.safeParse(candidate);
  for (const { key } of draft.rows) {
    const [own] = ownCurrencyIssues([{ key }], currency);
    if (own) wrong[`${key}.key`] = own.message;
  }
  for (const { path, message } of parsed.error?.issues ?? []) {
    const [first, index, field] = path;
    const row = typeof index === 'number' ? draft.rows[index] : undefined;
    const place = row ? `${row.key}.${String(field)}` : String(first);
    wrong[place] ??= message;
  }
  return { ranges: parsed.success && Object.keys(wrong).length === 0 ? parsed.data : null, wrong };
}

/** "80" -> "0.8". */
function readPercent(text: string): { readonly value: string } | { readonly wrong: string } {
  const plain = decimalSchema.safeParse(text.trim().replace(/\s*%$/, ''));
  if (!plain.success) return { wrong: 'Write a percentage such as 80 or 6.5.' };
  const fraction = new Figure(plain.data).dividedBy(100);
  return fraction.decimalPlaces() > MOST_FRACTION_DIGITS
    ? { wrong: 'At most ten digits after the point.' }
    : { value: figureText(fraction) };
}

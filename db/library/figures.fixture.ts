import type { Precedent } from '../../domain/precedents/precedent.ts';
import { findTerm } from '../../domain/terms/catalogue.ts';
import { rateScheduleSchema } from '../../domain/terms/values/rate-schedule.ts';

/** A figure, a date or a currency within a typed value, and where it stands. */
interface TypedFigure {
  readonly figure: string;
  readonly where: string;
}

const FIGURE = /^(?:\d+(?:\.\d+)?|\d{4}-\d{2}-\d{2}|[A-Z]{3})$/;

/** Every figure, date and currency that an entry's typed values hold. */
export function figuresIn({ facts }: Precedent): readonly TypedFigure[] {
  return facts.flatMap((fact) =>
    Object.entries(fact.terms).flatMap(([key, fields]) =>
      Object.entries(fields).flatMap(([field, stated]) => {
        if (stated.basis === 'undisclosed') return [];
        const isRates = findTerm(key)?.fields[field]?.kind === 'rate-schedule';
        const value = isRates ? withoutIdleCurrency(stated.value) : stated.value;
        return leavesOf(value).flatMap((figure) =>
          FIGURE.test(figure) ? [{ figure, where: `${fact.id} ${key} ${field}` }] : [],
        );
      }),
    ),
  );
}

/** A table of rates always names a currency. Where all it holds are percentages, nothing is in it. */
function withoutIdleCurrency(value: unknown): unknown {
  const { currency, ...rates } = rateScheduleSchema.parse(value);
  const amounts = rates.lines.flatMap(({ rate, baseFloor, baseCap, unitFloor, unitCap }) => [
    rate.basis === 'per-unit' ? rate.amount : null,
    baseFloor,
    baseCap,
    unitFloor,
    unitCap,
  ]);
  const isIdle = [...amounts, rates.annualCap, rates.annualMinimum].every((amount) => amount === null);
  return isIdle ? rates : { currency, ...rates };
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Whether a text has the figure: in digits, with commas, in words, in millions, billions or cents; a day also written out. */
export function isIn(text: string, figure: string): boolean {
  if (/^[A-Z]{3}$/.test(figure) || text.includes(figure)) return text.includes(figure);
  const [year, month, day] = figure.split('-');
  if (day !== undefined) return text.includes(`${Number(day)} ${months[Number(month) - 1]} ${year}`);
  const bare = text.replaceAll(/(\d),(?=\d{3})/g, '$1');
  const written = [...bare.matchAll(/(\d+(?:\.\d+)?)(?:[ -](million|billion|cents?))?/g)].flatMap(
    ([, digits, scale]) => [Number(digits), Number(digits) * scaleOf(scale)],
  );
  const spelt = numberWords.flatMap((word, number) =>
    new RegExp(`\\b${word}`, 'i').test(text) ? [number] : [],
  );
  return [...written, ...spelt].includes(Number(figure));
}

function scaleOf(word: string | undefined): number {
  if (word === 'million') return 1e6;
  if (word === 'billion') return 1e9;
  return word === undefined ? 1 : 0.01;
}

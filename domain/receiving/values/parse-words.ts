import type { Field } from '../../terms/term.ts';
import { nameSides } from '../../terms/name-sides.ts';
import { figuresOf, type Figure } from '../../terms/written/figures.ts';
import { plainDigits } from '../../terms/written/plain-number.ts';
import { countryCodes } from '../../terms/values/country-codes.ts';
import { countryName } from '../../terms/values/territory.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { even } from '../text/even.ts';

/** What words may say as a value of a field, none of it checked; nothing where nobody can tell. */
export function parseWords(
  field: Field,
  words: string,
  names: Readonly<Record<Side, string>>,
): readonly unknown[] {
  const said = words.trim();
  if (said === '') return [];
  const options = (field.options ?? []).map(({ value, label }) => ({
    value,
    label: even(nameSides(label, names)).toLowerCase(),
  }));
  const optionOf = (label: string) =>
    options.find((option) => option.label === even(label).toLowerCase())?.value;
  switch (field.kind) {
    case 'choice':
      return [optionOf(said)].filter((value) => value !== undefined);
    case 'set': {
      const chosen = listIn(said).map(optionOf);
      return chosen.includes(undefined) ? [] : [chosen];
    }
    case 'yes-no':
      return { yes: [true], no: [false] }[said.toLowerCase()] ?? [];
    case 'text':
      return [said];
    case 'standards':
    case 'products':
      return [listIn(said)];
    case 'patent-list':
      return [listIn(said).map((entry) => entry.replace(/^Schedule /i, ''))];
    case 'territory':
      return territoriesIn(said);
    case 'date':
    case 'duration':
    case 'money':
    case 'percent':
    case 'count':
    case 'currency':
      return figuresAs(field.kind, said);
    default:
      return [];
  }
}

/** What the figures of a text say as a value of this kind. */
export function figuresAs(kind: Field['kind'], words: string): readonly unknown[] {
  const figures = figuresOf(words);
  switch (kind) {
    case 'date':
      return ofKind(figures, 'date').flatMap(({ readings }) => readings);
    case 'duration':
      return ofKind(figures, 'duration').flatMap(({ words: said }) => durationsIn(said));
    case 'money':
      return ofKind(figures, 'amount').flatMap(({ words: said, readings, currency }) =>
        currency === null ? [] : decimalsIn(said, readings).map((amount) => ({ amount, currency })),
      );
    case 'percent':
      return ofKind(figures, 'percent').flatMap(({ words: said, readings }) => decimalsIn(said, readings));
    case 'count':
      return ofKind(figures, 'amount').flatMap(({ readings }) => readings);
    case 'currency':
      return /^[A-Z]{3}$/.test(words.trim()) ? [words.trim()] : [];
    default:
      return [];
  }
}

/** "a, b and c" as its entries. */
function listIn(words: string): readonly string[] {
  const entries = words.split(/, (?!and )|,? and /);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** "0.80" is kept as it is written, and "0.8" as well: both are offered. */
export function decimalsIn(words: string, readings: readonly string[]): readonly string[] {
  const written = /\d[\d,'’\s\u00A0\u202F]*(?:\.\d+)?/
    .exec(words)?.[0]
    .replaceAll(/[,'’\s\u00A0\u202F]/g, '');
  const isSame = written !== undefined && readings.includes(plainDigits(written));
  return [...new Set(isSame ? [written, ...readings] : readings)];
}

function durationsIn(words: string): readonly unknown[] {
  const figure = figuresOf(words)[0]?.readings[0]?.split(' ');
  const unit = /year|month|day/i.exec(words)?.[0].toLowerCase();
  const count = Number(figure?.[0]);
  if (!figure || unit === undefined || !Number.isInteger(count)) return [];
  return unit === 'year' ? [{ count: count / 12, unit: 'years' }] : [{ count, unit: `${unit}s` }];
}

function ofKind(figures: readonly Figure[], kind: Figure['kind']): readonly Figure[] {
  return figures.filter((figure) => figure.kind === kind);
}

let codes: ReadonlyMap<string, string> | null = null;

/** Countries by the names under which they are printed, and by their codes. */
function codeOf(name: string): string | undefined {
  codes ??= new Map(
    Array.from(countryCodes, (code) => [even(countryName(code)).toLowerCase(), code] as const),
  );
  const words = even(name).replace(/^the /i, '');
  return codes.get(words.toLowerCase()) ?? (countryCodes.has(words) ? words : undefined);
}

function territoriesIn(words: string): readonly unknown[] {
  const said = even(words);
  if (/^world-?wide$/i.test(said)) return [{ scope: 'worldwide', countries: [] }];
  const except = /^world-?wide,? (?:except|excluding|save)(?: for)? (.+)$/i.exec(said)?.[1];
  const countries = listIn(except ?? said).map(codeOf);
  return countries.includes(undefined)
    ? []
    : [{ scope: except === undefined ? 'countries' : 'worldwide-except', countries }];
}

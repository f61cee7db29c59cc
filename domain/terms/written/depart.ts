import type { RoundTerm } from '../../deals/deal.ts';
import { tableOf } from '../../document/term-tables.ts';
import { getDefinition } from '../definition-of.ts';
import { fieldsInForce } from '../fields-in-force.ts';
import { nameSides } from '../name-sides.ts';
import { plainProse, proseOfTerm } from '../prose-of-term.ts';
import { formatValue } from '../prose.ts';
import type { SheetFacts } from '../sheet-facts.ts';
import type { Field } from '../term.ts';
import type { Side } from '../values/value-kind.ts';
import { figuresOf, isSameFigure, type FigureKind } from './figures.ts';

/** Where the words of a term and its typed values no longer say the same. */
export interface Departure {
  /** A value that the text does not say, a figure of the text that no value says, or values changed after the writing. */
  readonly kind: 'not-said' | 'stranger' | 'stale';
  /** The key of the field whose value is not said. */
  readonly field: string | null;
  readonly words: string;
  readonly message: string;
}

const kindWords: Readonly<Record<FigureKind, string>> = {
  amount: 'amount',
  percent: 'percentage',
  date: 'date',
  duration: 'duration',
};

const answered = new WeakMap<RoundTerm, { readonly on: string; readonly departures: readonly Departure[] }>();

/**
 * How what people wrote departs from the typed values, which stay the truth. Nothing while the prose is generated. The
 * answer for a term is kept, since the sheet and its checks ask for that of each of two hundred after every change of one.
 */
export function departuresOf(
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): readonly Departure[] {
  const on = JSON.stringify([names, facts]);
  const before = answered.get(term);
  if (before?.on === on) return before.departures;
  const departures = findDepartures(term, names, facts);
  answered.set(term, { on, departures });
  return departures;
}

function findDepartures(
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): readonly Departure[] {
  if (!term.written) return [];
  const prose = plainProse(proseOfTerm(term, names, facts));
  const generated = plainProse(proseOfTerm({ ...term, written: null }, names, facts));
  const values = wordsOfValues(term, names, facts);
  const spoken = figuresOf(prose);
  const known = figuresOf([generated, ...values.map(({ parts }) => parts.join('\n'))].join('\n'));

  const notSaid = values.flatMap(({ key, label, parts, isTable }): readonly Departure[] => {
    if (isTable) return [];
    const gone = parts.filter((words) => stands(words, generated) && !stands(words, prose));
    return gone.map((words) => ({
      kind: 'not-said',
      field: key,
      words,
      message: `The text does not say "${cut(words)}" (${label}).`,
    }));
  });
  const strangers = spoken
    .filter((figure) => !figure.isBare && !known.some((other) => isSameFigure(figure, other)))
    .map(({ kind, words }): Departure => ({
      kind: 'stranger',
      field: null,
      words,
      message: `The ${kindWords[kind]} "${words}" of the text is in no value of this term.`,
    }));
  const stale: readonly Departure[] =
    generated === term.written.generated
      ? []
      : [
          {
            kind: 'stale',
            field: null,
            words: generated,
            message: 'The values, or the words made of them, changed after this text was written.',
          },
        ];
  return [...notSaid, ...strangers, ...stale];
}

interface ValueWords {
  readonly key: string;
  readonly label: string;
  /** A list says each of its entries; anything else is one. */
  readonly parts: readonly string[];
  readonly isTable: boolean;
}

function wordsOfValues(
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): readonly ValueWords[] {
  return fieldsInForce(getDefinition(term), term.fields, facts).flatMap(([key, field]) => {
    const stated = term.fields[key];
    if (!stated || stated.basis === 'undisclosed') return [];
    return [
      {
        key,
        label: nameSides(field.label, names),
        parts: partsOf(field, stated.value, names),
        isTable: tableOf(field, stated, 0) !== null,
      },
    ];
  });
}

function partsOf(field: Field, value: unknown, names: Readonly<Record<Side, string>>): readonly string[] {
  const isPlainList = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  const each: readonly unknown[] = isPlainList ? value.map((entry) => [entry]) : [value];
  return each.map((part) => formatValue(field, part, names));
}

/** Figures are looked for by what they say, other words as words. */
function stands(words: string, text: string): boolean {
  const figures = figuresOf(words).filter((figure) => !figure.isBare || figure.words === words);
  if (figures.length > 0) {
    const spoken = figuresOf(text);
    return figures.every((figure) => spoken.some((other) => isSameFigure(figure, other)));
  }
  const [needle, hay] = [even(words), even(text)];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isWordMark(hay[at - 1]) && !isWordMark(hay[at + needle.length])) return true;
  }
  return needle === '';
}

/** "exclusive" does not stand in "non-exclusive". */
function isWordMark(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{N}-]/u.test(character);
}

function even(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();
}

function cut(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77).trimEnd()}…`;
}

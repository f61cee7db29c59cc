import { fieldsInForce } from '../../terms/fields-in-force.ts';
import { formatValue } from '../../terms/prose.ts';
import type { SheetFacts } from '../../terms/sheet-facts.ts';
import { valueBases, type FieldValues, type Stated } from '../../terms/stated.ts';
import type { Field, TermDefinition } from '../../terms/term.ts';
import { currencyCodes } from '../../terms/values/currency-codes.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { figuresOf } from '../../terms/written/figures.ts';
import { even } from '../text/even.ts';
import { decimalsIn, figuresAs, parseWords } from './parse-words.ts';
import { replaceLeaves } from './replace-leaves.ts';

/** Where the received words part from those that are printed. */
export interface Parting {
  readonly before: string;
  readonly after: string;
}

export interface GuessingAround {
  readonly definition: TermDefinition;
  readonly facts: SheetFacts;
  readonly names: Readonly<Record<Side, string>>;
}

/** A value that a field may have by what was received; null takes the value out. */
export interface Guess {
  readonly field: string;
  readonly value: Stated<unknown> | null;
}

/**
 * Values that may be meant where lines differ, most of them wrong: whoever asks holds against the text what each would
 * print. `lines` pairs the whole lines that differ, `partings` the words within.
 */
export function guessValues(
  fields: FieldValues,
  lines: readonly Parting[],
  partings: readonly Parting[],
  around: GuessingAround,
): readonly Guess[] {
  const inForce = fieldsInForce(around.definition, fields, around.facts);
  const guesses = inForce.flatMap(([key, field]) => {
    const stated = fields[key];
    const basis = stated && stated.basis !== 'undisclosed' ? stated.basis : 'stated';
    const current = stated && stated.basis !== 'undisclosed' ? stated.value : undefined;
    const values = [
      ...choicesOf(field, current),
      ...inSlots(field, current, lines, around.names),
      ...(current === undefined ? newFigures(field, partings) : ofLeaves(current, partings)),
      ...(field.kind === 'payment-schedule' && current !== undefined ? instalmentsIn(current, lines) : []),
    ];
    const known = values.map((value): Guess => ({ field: key, value: { basis, value } }));
    const others = current === undefined ? [] : basesOf(key, current, basis, partings);
    return [...known, ...others, ...(stated && !field.required ? [{ field: key, value: null }] : [])];
  });
  const seen = new Set<string>();
  return guesses.filter((guess) => seen.size !== seen.add(JSON.stringify(guess)).size);
}

/** A choice may steer the words without standing in them: each is tried. */
function choicesOf(field: Field, current: unknown): readonly unknown[] {
  const options = (field.options ?? []).map(({ value }) => value);
  if (field.kind === 'yes-no') return [true, false].filter((value) => value !== current);
  if (field.kind === 'choice') return options.filter((value) => value !== current);
  if (field.kind !== 'set') return [];
  const chosen = Array.isArray(current) ? current.map(String) : [];
  return options.map((option) =>
    chosen.includes(option)
      ? chosen.filter((entry) => entry !== option)
      : options.filter((entry) => entry === option || chosen.includes(entry)),
  );
}

/** A line that reads as before but for the words of this very value says another value in their place. */
function inSlots(
  field: Field,
  current: unknown,
  lines: readonly Parting[],
  names: Readonly<Record<Side, string>>,
): readonly unknown[] {
  return lines.flatMap(({ before, after }) =>
    slotsIn(field, current, before, names).flatMap(({ start, end }) => {
      const [head, tail] = [before.slice(0, start), before.slice(end)];
      const isAround =
        after.startsWith(head) && after.endsWith(tail) && after.length > head.length + tail.length;
      return isAround ? parseWords(field, after.slice(head.length, after.length - tail.length), names) : [];
    }),
  );
}

interface Slot {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a value stand in a line, or what stands there while it has none. */
function slotsIn(
  field: Field,
  current: unknown,
  line: string,
  names: Readonly<Record<Side, string>>,
): readonly Slot[] {
  const gaps = Array.from(line.matchAll(/\[to be agreed[^\]]*\]|\bundisclosed\b/g), (found) => found[0]);
  const words = current === undefined ? gaps : [even(formatValue(field, current, names))];
  return words.flatMap((word) => {
    const slots: Slot[] = [];
    for (let at = word === '' ? -1 : line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
      slots.push({ start: at, end: at + word.length });
    return slots;
  });
}

/** A figure within a value that was replaced by another of its kind. */
function ofLeaves(current: unknown, partings: readonly Parting[]): readonly unknown[] {
  return partings.flatMap(({ before, after }) => {
    const [from, to] = [figuresOf(before), figuresOf(after)];
    const figures = to.flatMap((figure) => {
      const olds = new Set(
        from.filter(({ kind }) => kind === figure.kind).flatMap(({ readings }) => readings),
      );
      const isMeant = (leaf: string | number): boolean =>
        typeof leaf === 'string' && (olds.has(plain(leaf)) || (figure.kind === 'date' && olds.has(leaf)));
      const news = figure.kind === 'date' ? figure.readings : decimalsIn(figure.words, figure.readings);
      return news.flatMap((by) => replaceLeaves(current, isMeant, by));
    });
    const [oldCode, newCode] = [codeIn(before), codeIn(after)];
    const currencies =
      oldCode === undefined || newCode === undefined || oldCode === newCode
        ? []
        : replaceLeaves(current, (leaf) => leaf === oldCode, newCode);
    return [...figures, ...currencies, ...wordsWithin(current, before, after)];
  });
}

/** Words of a text within a value, such as the name of a product in a table of rates. */
function wordsWithin(current: unknown, before: string, after: string): readonly unknown[] {
  const [from, to] = [before.trim(), after.trim()];
  if (from === '' || to === '') return [];
  const texts = new Set<string>();
  replaceLeaves(
    current,
    (leaf) => {
      if (typeof leaf === 'string' && leaf.includes(from)) texts.add(leaf);
      return false;
    },
    '',
  );
  return Array.from(texts).flatMap((text) =>
    replaceLeaves(
      current,
      (leaf) => leaf === text,
      text.replace(from, () => to),
    ),
  );
}

/** A figure that came in words where the field had none. */
function newFigures(field: Field, partings: readonly Parting[]): readonly unknown[] {
  return partings.flatMap(({ after }) => figuresAs(field.kind, after));
}

/** "1 30 March 2018 8,000,000": instalments as the rows of their table, or their sentence, now tell them. */
function instalmentsIn(current: unknown, lines: readonly Parting[]): readonly unknown[] {
  const schedule = current as {
    readonly currency: string;
    readonly instalments: readonly { readonly due: string; readonly amount: string }[];
  }; // a value of this kind
  const rows = lines.map(({ before, after }) => ({ from: instalmentOf(before), to: instalmentOf(after) }));
  const gone = new Set(rows.flatMap(({ from }) => from?.due ?? []));
  const come = rows.flatMap(({ to }) => to ?? []);
  const kept = schedule.instalments.filter(
    ({ due }) => !gone.has(due) && come.every((entry) => entry.due !== due),
  );
  const instalments = [...kept, ...come].toSorted((one, other) => (one.due < other.due ? -1 : 1));
  return instalments.length === 0 ? [] : [{ ...schedule, instalments }];
}

function instalmentOf(line: string): { readonly due: string; readonly amount: string } | null {
  const figures = figuresOf(line);
  const date = figures.find(({ kind }) => kind === 'date');
  const amounts = figures.filter(({ kind, start }) => kind === 'amount' && start > (date?.start ?? 0));
  const [amount] = amounts;
  const [due] = date?.readings ?? [];
  if (due === undefined || !amount || amounts.length !== 1 || line.length > 80) return null;
  return { due, amount: decimalsIn(amount.words, amount.readings)[0] ?? '' };
}

/** Whether a mark of how well a value is known came or went. */
function basesOf(
  field: string,
  value: unknown,
  basis: (typeof valueBases)[number],
  partings: readonly Parting[],
): readonly Guess[] {
  const isTold = partings.some(({ before, after }) =>
    /illustrative|estimated|undisclosed/.test(`${before} ${after}`),
  );
  if (!isTold) return [];
  const others = valueBases.filter((other) => other !== basis);
  return [
    ...others.map((other): Guess => ({ field, value: { basis: other, value } })),
    { field, value: { basis: 'undisclosed' } },
  ];
}

function plain(leaf: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(leaf)) return leaf;
  return leaf.includes('.') ? leaf.replace(/0+$/, '').replace(/\.$/, '') : leaf;
}

function codeIn(text: string): string | undefined {
  return text.match(/\b[A-Z]{3}\b/g)?.find((code) => currencyCodes.has(code));
}

import type { RoundTerm } from '../deals/deal.ts';
import { canonicalJson } from '../rounds/canonical-round.ts';
import { checkTerm } from '../terms/check-term.ts';
import { findDefinition } from '../terms/definition-of.ts';
import { nameSides } from '../terms/name-sides.ts';
import { newRoundTerm } from '../terms/new-round-term.ts';
import { formatValue } from '../terms/prose.ts';
import { proseOfTerm } from '../terms/prose-of-term.ts';
import { isRecord } from '../terms/received/readable.ts';
import { paragraphsOf, wordsOf } from '../terms/received/received-prose.ts';
import type { ReceivingSheet } from '../terms/received/received-term.ts';
import { sortFields } from '../terms/received/sort-fields.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import type { SheetOfTerms } from './outcome.ts';
import type { Confidence } from './reading.ts';
import { even } from './text/even.ts';
import { readValues } from './values/read-values.ts';

/** A term of a file that was edited by hand, its words and its values brought together. */
export interface EditedTerm {
  readonly entry: unknown;
  /** The own wording of the earlier round, where it was left as it was beside edited values. */
  readonly written: RoundTerm['written'];
  /** What was done, in words; null for nothing. */
  readonly said: { readonly confidence: Confidence; readonly reason: string } | null;
}

interface Editing {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly definition: TermDefinition;
  readonly paragraphs: readonly WrittenParagraph[];
  readonly former: RoundTerm | null;
  /** The term with these values and generated words. */
  readonly having: (fields: FieldValues) => RoundTerm;
  /** The values that the file states. */
  readonly stated: FieldValues;
  readonly sheet: ReceivingSheet;
}

/**
 * Whoever edits a file by hand changes a value and leaves the words beside it, or the words and leaves the value. Held
 * against the earlier round: words that nobody touched follow the values, and values that were left are read from the words.
 */
export function settleEdited(entry: unknown, sheet: ReceivingSheet, earlier: SheetOfTerms): EditedTerm {
  const asItCame: EditedTerm = { entry, written: null, said: null };
  if (!isRecord(entry) || typeof entry['key'] !== 'string') return asItCame;
  const { key } = entry;
  const former = earlier.terms.find((term) => term.key === key) ?? null;
  const definition = findDefinition(former ?? { key, custom: null });
  const paragraphs = paragraphsOf(entry['prose']) ?? [];
  if (!definition || paragraphs.length === 0) return asItCame;
  const { kept: stated } = sortFields(definition, entry['fields'], sheet.facts);
  const words = linesOf(paragraphs);
  const having = (fields: FieldValues): RoundTerm => ({
    ...(former ?? newRoundTerm(definition)),
    fields,
    written: null,
  });
  if (isSame(words, printed(having(stated), sheet))) return asItCame;
  const before = former && [
    printed(former, { partyNames: sheet.partyNames, facts: earlier.facts }),
    printed(former, { partyNames: earlier.names, facts: earlier.facts }),
  ];
  const isLeft = before?.some((lines) => isSame(lines, words)) ?? false;
  if (former?.written) {
    if (!isLeft || isSame(former.fields, stated)) return asItCame;
    const reason =
      'Its values were edited and its own wording was left as it was: hold one against the other.';
    return { entry, written: former.written, said: { confidence: 'doubtful', reason } };
  }
  if (isLeft) {
    const { prose: _, ...rest } = entry;
    const reason =
      'Its values were edited; the words beside them still said the former ones and are made anew of the values.';
    const said = isSame(former?.fields, stated) ? null : { confidence: 'likely' as const, reason };
    return { entry: rest, written: null, said };
  }
  return readEdited({ entry, definition, paragraphs, former, having, stated, sheet }) ?? asItCame;
}

/** Values that were left beside edited words are read from these; where both were edited, the values stand. */
function readEdited(editing: Editing): EditedTerm | null {
  const { entry, definition, paragraphs, former, having, stated, sheet } = editing;
  const base = former ?? having(stated);
  const read = readValues({
    term: base,
    definition,
    facts: sheet.facts,
    names: sheet.partyNames,
    received: linesOf(paragraphs),
    print: (term) => printed(term, sheet),
  });
  const inWords = changedKeys(base.fields, read.fields);
  const byHand = changedKeys(base.fields, stated);
  const apart = inWords.filter(
    (key) => (former === null || byHand.includes(key)) && !isSame(read.fields[key], stated[key]),
  );
  const taken = inWords.filter((key) => !apart.includes(key) && !byHand.includes(key));
  const fields = withThose(stated, read.fields, taken);
  if (!checkTerm(definition, fields, sheet.facts).ok) return null;
  const { prose, fields: given, ...others } = entry;
  const rest = { ...others, fields: withThose(isRecord(given) ? given : {}, read.fields, taken) };
  const renewed = read.isExact ? null : renewedParagraphs(editing, base, fields);
  if (!read.isExact && renewed === null && taken.length === 0 && apart.length === 0) return null;
  return {
    entry: read.isExact ? rest : { ...rest, prose: renewed ?? prose },
    written: null,
    said: sayRead(editing, read.fields, taken, apart, renewed !== null),
  };
}

/** Paragraphs that nobody touched and that say former values, made anew among those that somebody wrote. Null where none is. */
function renewedParagraphs(
  { having, paragraphs, sheet }: Editing,
  base: RoundTerm,
  fields: FieldValues,
): readonly unknown[] | null {
  const [before, after] = [printed(base, sheet), proseOfTerm(having(fields), sheet.partyNames, sheet.facts)];
  const now = after.map(({ text }) => even(text.map((run) => run.text).join('')));
  const words = linesOf(paragraphs);
  const isStale = words.map((line) => before.includes(line) && !now.includes(line));
  const come = after.filter((_, at) => !words.includes(now[at] ?? '') && !before.includes(now[at] ?? ''));
  const count = isStale.filter(Boolean).length;
  if (count === 0 || count !== come.length) return null;
  const next = come.values();
  return paragraphs.map((paragraph, at) => (isStale[at] ? next.next().value : paragraph));
}

function sayRead(
  { definition, stated, sheet: { partyNames } }: Editing,
  read: FieldValues,
  taken: readonly string[],
  apart: readonly string[],
  isRenewed: boolean,
): EditedTerm['said'] {
  const label = (key: string): string => `"${nameSides(definition.fields[key]?.label ?? key, partyNames)}"`;
  const sayValue = (key: string, value: Stated<unknown> | undefined): string => {
    const field = definition.fields[key];
    if (!value || !field) return 'nothing';
    return value.basis === 'undisclosed' ? 'undisclosed' : formatValue(field, value.value, partyNames);
  };
  const contrary = apart.map(
    (key) =>
      `${label(key)} is ${sayValue(key, stated[key])} in its values and ${sayValue(key, read[key])} in its words`,
  );
  const sentences = [
    ...(apart.length === 0 ? [] : [`It contradicts itself: ${contrary.join('; ')}. The values stand.`]),
    ...(taken.length === 0
      ? []
      : [`Its words were edited and its values left: read from the words: ${taken.map(label).join(', ')}.`]),
    ...(isRenewed ? ['Words that still said former values are made anew of the values.'] : []),
  ];
  if (sentences.length === 0) return null;
  return { confidence: apart.length > 0 ? 'doubtful' : 'likely', reason: sentences.join(' ') };
}

function withThose<T>(
  values: Readonly<Record<string, T>>,
  read: FieldValues,
  keys: readonly string[],
): Readonly<Record<string, T | Stated<unknown>>> {
  const others = Object.entries(values).filter(([key]) => !keys.includes(key));
  const taken = keys.flatMap((key) => (read[key] ? [[key, read[key]] as const] : []));
  return Object.fromEntries([...others, ...taken]);
}

function changedKeys(before: FieldValues, after: FieldValues): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !isSame(before[key], after[key]));
}

function printed(term: RoundTerm, { partyNames, facts }: ReceivingSheet): readonly string[] {
  return proseOfTerm(term, partyNames, facts).map(({ text }) => even(text.map((run) => run.text).join('')));
}

function linesOf(paragraphs: readonly WrittenParagraph[]): readonly string[] {
  return wordsOf(paragraphs).split('\n').map(even);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

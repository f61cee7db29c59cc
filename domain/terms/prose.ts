import type { Mark, Run, Text } from '../document/document.ts';
import { english, type Figures } from '../figures.ts';
import { fieldsInForce, missingKeys, plainValuesInForce } from './fields-in-force.ts';
import { nameSides } from './name-sides.ts';
import { noFacts, type SheetFacts } from './sheet-facts.ts';
import type { FieldValues } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import type { Side } from './values/value-kind.ts';
import { valueKinds } from './values/value-kinds.ts';

/** Joins fixed words and runs into one paragraph: text`The licence starts on ${say('date')}.` */
export function text(words: TemplateStringsArray, ...parts: readonly (Text | string)[]): Text {
  const runs: Run[] = [];
  words.forEach((word, index) => {
    if (word) runs.push({ text: word });
    const part = parts[index];
    if (typeof part === 'string') runs.push({ text: part });
    else if (part) runs.push(...part);
  });
  return runs;
}

/** A typed value in words, as its kind and its field say. Choices are the catalogue's words and get the parties' names. */
export function formatValue(
  field: Field,
  value: unknown,
  partyNames: Readonly<Record<Side, string>>,
  figures: Figures = english,
): string {
  const kind = valueKinds[field.kind];
  const isCatalogueWord = field.kind === 'choice' || field.kind === 'set';
  // `value` passed the schema of this field's kind when it was stored, so the formatter of the kind can take it
  const words = (kind.format as (value: unknown, env: unknown) => string)(value, {
    options: field.options ?? [],
    partyNames,
    figures,
  });
  return isCatalogueWord ? nameSides(words, partyNames) : words;
}

/** The paragraphs of a term, generated from its values. Same values, same words. */
export function proseOf(
  term: TermDefinition,
  values: FieldValues,
  partyNames: Readonly<Record<Side, string>>,
  facts: SheetFacts = noFacts,
  figures: Figures = english,
): readonly Text[] {
  const sayIt = (key: string, label: string): Text =>
    sayField(fieldOf(term, key), key, values, label, partyNames, figures);
  const inForce = new Map(fieldsInForce(term, values, facts));
  const missing = new Set(missingKeys(term, values, facts));
  const value = plainValuesInForce(term, values, facts);
  const said = new Set<string>();
  const labelled = (key: string, own: string | undefined): string =>
    own ?? nameSides(fieldOf(term, key).label, partyNames);

  const say = (key: string): Text => {
    said.add(key);
    return sayIt(key, labelled(key, undefined));
  };
  const line = (key: string, own?: string): readonly Text[] => {
    if (!inForce.has(key) || (values[key] === undefined && !missing.has(key))) return [];
    said.add(key);
    const label = labelled(key, own);
    return [text`${label}: ${sayIt(key, label)}.`];
  };
  const tell = (key: string, sentence: Text, own?: string): readonly Text[] => {
    if (value[key] === undefined) return line(key, own);
    const basis = values[key]?.basis;
    // a value that steers the sentence without standing in it: the sentence as a whole is then only that well known
    if (basis === undefined || basis === 'stated' || said.has(key) || !isBare(sentence)) return [sentence];
    said.add(key);
    return [markedWhole(sentence, basis)];
  };

  /** A value may steer the words without standing in them; one that is not simply stated is then said with its mark. */
  const unsaidMarks = (): readonly Text[] =>
    [...inForce.keys()]
      .filter((key) => values[key] !== undefined && values[key].basis !== 'stated' && !said.has(key))
      .map((key) => {
        const label = labelled(key, undefined);
        return text`${label}: ${sayIt(key, label)}.`;
      });

  // `value` holds exactly the fields of this term, each parsed by its own kind
  const paragraphs = term.prose({ value: value as never, say, tell, line, partyNames, facts });
  return [...paragraphs, ...unsaidMarks()].map(withOneStop);
}

/** One field in words with the mark its basis asks for; a field without a value is named in brackets as missing. */
export function sayField(
  field: Field,
  key: string,
  values: FieldValues,
  label: string,
  partyNames: Readonly<Record<Side, string>>,
  figures: Figures = english,
): Text {
  const stated = values[key];
  if (!stated) return [{ text: `[${inSentence(label)}]`, mark: 'missing' }];
  if (stated.basis === 'undisclosed') return [{ text: 'undisclosed', mark: 'undisclosed' }];
  const words = formatValue(field, stated.value, partyNames, figures);
  return stated.basis === 'stated' ? [{ text: words }] : [{ text: words, mark: stated.basis }];
}

function fieldOf(term: TermDefinition, key: string): Field {
  const field = term.fields[key];
  if (!field) throw new Error(`term ${term.key} has no field ${key}`);
  return field;
}

/** A label as it stands within a sentence; "FRAND" stays what it is. */
function inSentence(label: string): string {
  if (/^\p{Lu}{2}/u.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Without anything set apart in it, so that one mark can stand for it all. */
function isBare(sentence: Text): boolean {
  return sentence.length > 0 && sentence.every((run) => Object.keys(run).length === 1);
}

function markedWhole(sentence: Text, mark: Mark): Text {
  const words = sentence.map((run) => run.text).join('');
  return words.endsWith('.') ? [{ text: words.slice(0, -1), mark }, { text: '.' }] : [{ text: words, mark }];
}

/** What people wrote may end with a full stop of its own; the sentence around it then adds none. */
export function withOneStop(paragraph: Text): Text {
  return paragraph.flatMap((run, index): Text => {
    const before = paragraph[index - 1]?.text ?? '';
    if (!run.text.startsWith('.') || !/[.!?…。！？]["'”’]?$/.test(before)) return [run];
    return run.text === '.' ? [] : [{ ...run, text: run.text.slice(1) }];
  });
}

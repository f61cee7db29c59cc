import type { RoundTerm } from '../../deals/deal.ts';
import { checkTerm } from '../../terms/check-term.ts';
import { fieldsInForce } from '../../terms/fields-in-force.ts';
import { nameSides } from '../../terms/name-sides.ts';
import type { FieldValues, Stated } from '../../terms/stated.ts';
import type { Field } from '../../terms/term.ts';
import { figuresOf } from '../../terms/written/figures.ts';
import { even } from '../text/even.ts';
import type { GuessingAround } from './guess-values.ts';
import { parseWords } from './parse-words.ts';

interface LabelledReading extends GuessingAround {
  readonly term: RoundTerm;
  readonly received: readonly string[];
  readonly print: (term: RoundTerm) => readonly string[] | null;
}

interface LabelledValues {
  readonly fields: FieldValues;
  /** What a term with these values prints. */
  readonly printed: readonly string[];
  /** The lines with what the values print in place of those that said them by a label. */
  readonly received: readonly string[];
}

/** A sheet names its values one by one; in a long text of their own a colon mostly stands for something else. */
const MOST_LINES = 60;
const LABELLED = /^(?<label>[^:：]{2,80})[:：]\s*(?<words>\S.*?)[.;。；]?$/su;

/** "Effective date: 1 March 2018.": values said by the label of their field, whatever sentence they would be printed in. */
export function readLabelled(reading: LabelledReading, printed: readonly string[]): LabelledValues {
  const { term, received } = reading;
  const before = { fields: term.fields, received, printed };
  if (received.length > MOST_LINES) return before;
  return received.reduce<LabelledValues>((known, line) => {
    if (printed.includes(line)) return known;
    return readLine(reading, known, line, saidIn(line, reading)) ?? known;
  }, before);
}

interface Said {
  readonly label: string;
  readonly words: string;
}

/** A paragraph that is all there is under a heading has that as its label. */
function saidIn(line: string, { definition, received }: LabelledReading): Said {
  const found = LABELLED.exec(line)?.groups;
  if (found) return { label: found['label'] ?? '', words: found['words'] ?? '' };
  return received.length === 1
    ? { label: definition.label, words: line.replace(/[.;。；]$/, '') }
    : { label: '', words: '' };
}

function readLine(
  reading: LabelledReading,
  known: LabelledValues,
  line: string,
  { label, words }: Said,
): LabelledValues | null {
  if (label === '') return null;
  const { definition, facts, names } = reading;
  const before = known.printed;
  const others = known.received.filter((other) => other !== line);
  for (const [key, field] of fieldsInForce(definition, known.fields, facts)) {
    const isLabel = even(nameSides(field.label, names)).toLowerCase() === even(label).toLowerCase();
    if (!isLabel && !isGap(known.fields[key])) continue;
    for (const value of wholeValues(field, words, names)) {
      const stated: Stated<unknown> = { basis: 'stated', value };
      const checked = checkTerm(definition, { ...known.fields, [key]: stated }, facts);
      const after = checked.ok && reading.print({ ...reading.term, fields: checked.value });
      if (!after) continue;
      const gone = before.filter((own) => !after.includes(own));
      const come = after.filter((own) => !before.includes(own));
      const isMeant = isLabel || gone.some((own) => own.startsWith(`${label}:`));
      // a line of the former value that still stands says that this one is not in its place
      if (!isMeant || come.length === 0 || gone.some((own) => others.includes(own))) continue;
      return {
        fields: checked.value,
        printed: after,
        received: known.received.flatMap((own) => (own === line ? come : [own])),
      };
    }
  }
  return null;
}

function isGap(stated: Stated<unknown> | undefined): boolean {
  return stated === undefined || stated.basis === 'undisclosed';
}

/** Values that these words say and nothing beside. */
function wholeValues(field: Field, words: string, names: GuessingAround['names']): readonly unknown[] {
  const figures = figuresOf(words);
  const isFigure = figures.some(({ start, words: own }) => start === 0 && own.length === words.length);
  const isNamed = ['choice', 'set', 'yes-no', 'territory', 'standards', 'products'].includes(field.kind);
  return isFigure || isNamed ? parseWords(field, words, names) : [];
}

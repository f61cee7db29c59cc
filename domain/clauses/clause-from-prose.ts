import type { RoundTerm } from '../deals/deal.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { fieldsInForce } from '../terms/fields-in-force.ts';
import { nameSides } from '../terms/name-sides.ts';
import { sayField } from '../terms/prose.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import { tidyClause } from './tidy-clause.ts';

/** Shorter words, such as "none" or "all", may stand in a sentence without being the value. */
const fewestLetters = 5;

/**
 * The prose of a term as the paragraphs of a clause to be kept: a value of the term becomes the placeholder of its field,
 * also where it is missing, the parties of this deal become Party A and Party B, and marks, which belong to the values of
 * this sheet, go.
 */
export function clauseFromProse(
  paragraphs: readonly WrittenParagraph[],
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): WrittenParagraph[] {
  // the longer name first: one may begin with the other
  const sides = (['A', 'B'] as const).toSorted((one, other) => names[other].length - names[one].length);
  const values = printedValues(term, names, facts);
  return tidyClause(
    tidyClause(paragraphs).map(({ role, runs }) => ({
      role,
      runs: runs.map(({ mark: _, text, ...looks }) => {
        const named = values.reduce((words, value) => putPlaceholder(words, value), text);
        return {
          ...looks,
          text: sides.reduce((words, side) => words.replaceAll(names[side], `Party ${side}`), named),
        };
      }),
    })),
  );
}

interface PrintedValue {
  readonly key: string;
  readonly words: string;
}

/** What each value of a term prints, the longest first: one may be part of another. Equal words are those of the first field. */
function printedValues(
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): readonly PrintedValue[] {
  return fieldsInForce(getDefinition(term), term.fields, facts)
    .filter(([key]) => term.fields[key]?.basis !== 'undisclosed')
    .map(([key, field]) => {
      const said = sayField(field, key, term.fields, nameSides(field.label, names), names);
      return { key, words: said.map(({ text }) => text).join('') };
    })
    .filter(({ words }) => words.length >= fewestLetters || /\d/.test(words))
    .filter(({ words }) => words !== names.A && words !== names.B)
    .toSorted((one, other) => other.words.length - one.words.length);
}

/** Only where the words stand by themselves, and never within a placeholder that is there already. */
function putPlaceholder(text: string, { key, words }: PrintedValue): string {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part) => {
      if (part.startsWith('{{')) return part;
      const pieces = part.split(words);
      return pieces.reduce((before, after) => {
        const isWhole = !/[\p{L}\p{N}-]$/u.test(before) && !/^[\p{L}\p{N}-]/u.test(after);
        return `${before}${isWhole ? `{{${key}}}` : words}${after}`;
      });
    })
    .join('');
}

import type { RoundTerm } from '../../deals/deal.ts';
import { tableOf } from '../../document/term-tables.ts';
import { getDefinition } from '../definition-of.ts';
import { fieldsInForce } from '../fields-in-force.ts';
import { plainProse, proseOfTerm } from '../prose-of-term.ts';
import type { SheetFacts } from '../sheet-facts.ts';
import type { Side } from '../values/value-kind.ts';
import { proseToWritten } from './prose-to-written.ts';
import type { WrittenParagraph } from './written-prose.ts';

export interface WritingStart {
  readonly paragraphs: readonly WrittenParagraph[];
  /** The generated words, to tell later whether the values moved on. */
  readonly generated: string;
}

/**
 * What a person who begins to write finds: the generated words, except that a value with a table of its own is named by
 * it. The table goes on printing below, and its number is left out, as it changes with the terms before it.
 */
export function startWriting(
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): WritingStart {
  const prose = proseOfTerm({ ...term, written: null }, names, facts);
  const tables = fieldsInForce(getDefinition(term), term.fields, facts).flatMap(([key, field]) => {
    const stated = term.fields[key];
    return (stated && tableOf(field, stated, 0)) ?? [];
  });
  const named = prose.map(({ role, text }) => ({
    role,
    text: text.map((run) => {
      const table = tables.find((entry) => entry.words === run.text);
      return table ? { ...run, text: table.reference.replace('Table 0', 'the table below') } : run;
    }),
  }));
  return { paragraphs: proseToWritten(named), generated: plainProse(prose) };
}

import type { RoundTerm } from '../deals/deal.ts';
import type { Text } from '../document/document.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { valuesInForce } from '../terms/fields-in-force.ts';
import { nameSides } from '../terms/name-sides.ts';
import { plainProse, proseOfTerm } from '../terms/prose-of-term.ts';
import { sayField, withOneStop } from '../terms/prose.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { WrittenProse, WrittenRun } from '../terms/written/written-prose.ts';
import type { Clause } from './clause.ts';
import { splitPlaceholders } from './placeholders.ts';
import { tidyClause } from './tidy-clause.ts';

/**
 * A clause as the prose of a term: the parties by their names and the typed values in their places, each with the mark
 * it needs. A value that is not on the sheet is named in brackets as missing.
 */
export function fillClause(
  clause: Pick<Clause, 'id' | 'paragraphs'>,
  term: RoundTerm,
  names: Readonly<Record<Side, string>>,
  facts: SheetFacts,
): WrittenProse {
  const definition = getDefinition(term);
  const values = valuesInForce(definition, term.fields, facts);
  const fill = ({ text, ...looks }: WrittenRun): Text =>
    splitPlaceholders(text).flatMap((part): Text => {
      if ('words' in part) return [{ ...looks, text: nameSides(part.words, names) }];
      const field = definition.fields[part.field];
      const said: Text = field
        ? sayField(field, part.field, values, nameSides(field.label, names), names)
        : [{ text: `[${part.field}]`, mark: 'missing' }];
      return said.map((run) => ({ ...looks, ...run }));
    });
  return {
    paragraphs: tidyClause(clause.paragraphs).map(({ role, runs }) => ({
      role,
      runs: withOneStop(runs.flatMap(fill)).map(toWritten),
    })),
    generated: plainProse(proseOfTerm({ ...term, written: null }, names, facts)),
    clauseId: clause.id,
  };
}

/** Only what written prose knows of a run. */
function toWritten({ text, bold, italic, mark }: Text[number]): WrittenRun {
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(mark ? { mark } : {}),
  };
}

import { plainProse, proseOfTerm } from '../../terms/prose-of-term.ts';
import type { RoundTerm } from '../../deals/deal.ts';
import { joinWords } from '../../terms/values/value-kind.ts';
import { diffTerm } from '../../terms/diff-term.ts';
import { findDefinition } from '../../terms/definition-of.ts';
import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** A term as it stood in the latest frozen round in which it was agreed. */
export interface AgreedTerm {
  readonly roundNumber: number;
  readonly term: RoundTerm;
}

/** What was agreed in an earlier round and reads otherwise now, or is gone, without anybody saying so. */
export function agreedAndChanged(sheet: SheetReader, agreed: readonly AgreedTerm[]): readonly SheetProblem[] {
  return agreed.flatMap(({ roundNumber, term: before }) => {
    const definition = findDefinition(before);
    if (!definition) return [];
    const now = sheet.round.terms.find((term) => term.key === before.key);
    const said = { rule: 'agreed-and-changed', severity: 'error' as const, termKey: before.key };
    if (!now)
      return [
        {
          ...said,
          field: null,
          message: `"${definition.label}" was agreed in round ${roundNumber} and is no longer on the sheet.`,
        },
      ];
    const changes = diffTerm(definition, before.fields, now.fields, sheet.names, {
      before: sheet.facts,
      after: sheet.facts,
    });
    const what = [
      ...changes.map((change) => change.label),
      ...(isReworded(before, now, sheet) ? ['its wording'] : []),
      ...(before.binding === now.binding ? [] : ['whether it binds']),
    ];
    if (what.length === 0) return [];
    return [
      {
        ...said,
        field: changes[0]?.field ?? null,
        message: `"${definition.label}" was agreed in round ${roundNumber} and has changed since: ${joinWords(what)}.`,
      },
    ];
  });
}

/** Whether it says something else in words that people wrote; where both are generated, the values tell. */
function isReworded(before: RoundTerm, now: RoundTerm, { names, facts }: SheetReader): boolean {
  if (!before.written && !now.written) return false;
  const words = (term: RoundTerm): string => plainProse(proseOfTerm(term, names, facts));
  return words(before) !== words(now);
}

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
    const isReworded = JSON.stringify(before.written) !== JSON.stringify(now.written);
    if (changes.length === 0 && !isReworded) return [];
    const what = [...changes.map((change) => change.label), ...(isReworded ? ['its wording'] : [])];
    return [
      {
        ...said,
        field: changes[0]?.field ?? null,
        message: `"${definition.label}" was agreed in round ${roundNumber} and has changed since: ${joinWords(what)}.`,
      },
    ];
  });
}

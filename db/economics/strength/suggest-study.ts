import type { StrengthChoice } from '../../../domain/contract/strength.ts';
import { addYears } from '../../../domain/days.ts';
import { newStandard } from '../../../domain/economics/strength/new-standard.ts';
import type { StrengthStudy } from '../../../domain/economics/strength/study.ts';
import { GENERATIONS, type Generation } from '../../../domain/patents/declared-row.ts';
import type { PatentListCounts } from '../../../domain/patents/list-counts.ts';
import type { Context } from '../../context.ts';

const YEARS = 10;

/**
 * A study to begin with: the lists of the parties, the first key by which they know families, and the newest generations
 * that they declare to. Totals and burdens are for people to state.
 */
export function suggestStudy(
  ctx: Context,
  dealId: string,
  choices: readonly StrengthChoice[],
): StrengthStudy {
  const on = ctx.economics.settings(dealId)?.valuationDate ?? ctx.now().slice(0, 10);
  const own = (side: 'A' | 'B') => {
    const ofSide = choices.filter((choice) => choice.side === side);
    const whole = ofSide.filter(({ part }) => part === null);
    return (whole.length > 0 ? whole : ofSide.slice(0, 1)).map(({ listId, part }) => ({ listId, part }));
  };
  const sides = { A: own('A'), B: own('B') };
  const counts = [...sides.A, ...sides.B].flatMap(({ listId }) => ctx.patentLists.find(listId)?.counts ?? []);
  const declared = GENERATIONS.filter((generation) => isDeclared(counts, generation)).toReversed();
  return {
    own: sides,
    familyKey:
      (['etsi', 'priority', 'connected'] as const).find(
        (key) => counts.length > 0 && counts.every(({ families }) => families[key] > 0),
      ) ?? 'etsi',
    essentiality: 'declared',
    assessors: [],
    onlyInForce: false,
    countedOn: on,
    term: { from: on, to: addYears(on, YEARS) },
    standards: (declared.length > 0 ? declared : (['5G'] as const))
      .slice(0, 2)
      .map((generation) => newStandard(generation, generation)),
  };
}

function isDeclared(counts: readonly PatentListCounts[], generation: Generation): boolean {
  return counts.some(({ byGeneration }) => byGeneration[generation].rows > 0);
}

import { speaksTo } from '../../../domain/economics/strength/speaks-to.ts';
import type { StrengthStudy } from '../../../domain/economics/strength/study.ts';
import type { PlacedAssessment } from '../../../domain/patents/assessments/compare-assessments.ts';
import type { FamilyKey } from '../../../domain/patents/families/family-key.ts';
import type { Context } from '../../context.ts';
import { nameOfFamily } from '../../patents/standards/family-namer.ts';
import type { CountedList } from './counted-lists.ts';
import { specificationsOf } from './families-of-standard.ts';

/** What assessors say of a family for one standard, by bits. */
export const OPINION = { essential: 1, notEssential: 2 } as const;

/**
 * What those assessors whose word counts found of the families of a list, standard by standard: of each assessor,
 * application and standard the newest word. "In part" is essential; "undecided" says nothing.
 */
export function assessedFamilies(
  ctx: Context,
  list: CountedList,
  { familyKey, essentiality, assessors, standards }: StrengthStudy,
): { readonly byStandard: readonly ReadonlyMap<number, number>[]; readonly ofNoStandard: number } {
  if (essentiality === 'declared') return { byStandard: standards.map(() => new Map()), ofNoStandard: 0 };
  const counting = newest(ctx.assessments.ofList(list.list.listKey)).filter(
    ({ assessment }) =>
      assessors.length === 0 || assessors.some((name) => isSame(name, assessment.assessedBy)),
  );
  const familyOf = familiesOf(ctx, list, familyKey, counting);
  let ofNoStandard = 0;
  const byStandard = standards.map(() => new Map<number, number>());
  const known = standards.map((standard) => [...specificationsOf(list.census, standard.covers)]);
  for (const { applicationKey, assessment } of counting) {
    const spoken = standards.flatMap((standard, at) =>
      speaksTo(assessment.standard, standard, known[at] ?? []) ? [at] : [],
    );
    if (spoken.length === 0) ofNoStandard += 1;
    const opinion = bitOf(assessment.result);
    for (const at of spoken)
      for (const family of familyOf.get(applicationKey) ?? []) {
        const opinions = byStandard[at];
        opinions?.set(family, (opinions.get(family) ?? 0) | opinion);
      }
  }
  return { byStandard, ofNoStandard };
}

function bitOf(result: PlacedAssessment['assessment']['result']): number {
  switch (result) {
    case 'essential':
    case 'in-part':
      return OPINION.essential;
    case 'not-essential':
      return OPINION.notEssential;
    case 'undecided':
      return 0;
  }
}

/** They come newest first. */
function newest(placed: readonly PlacedAssessment[]): readonly PlacedAssessment[] {
  const seen = new Set<string>();
  return placed.filter(({ applicationKey, assessment: { assessedBy, standard } }) => {
    const name = [squeeze(assessedBy), applicationKey, squeeze(standard)].join('\n');
    return seen.has(name) ? false : seen.add(name);
  });
}

/** By match key; a number written in two ways may stand in two families. */
function familiesOf(
  ctx: Context,
  { census, source }: CountedList,
  key: FamilyKey,
  placed: readonly PlacedAssessment[],
): ReadonlyMap<string, readonly number[]> {
  const keys = ctx.patentApplicationFacts.keysOf(source.listId, [
    ...new Set(placed.map(({ applicationKey }) => applicationKey)),
  ]);
  const families = new Map<string, number[]>();
  for (const row of ctx.patentApplicationFacts.get(keys.map(({ application_key }) => application_key))) {
    const number = census.numberOf.get(nameOfFamily(key, row) ?? '');
    if (number === undefined) continue;
    const known = families.get(row.match_key);
    if (known) known.push(number);
    else families.set(row.match_key, [number]);
  }
  return families;
}

function isSame(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, '');
}

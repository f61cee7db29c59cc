import type {
  FamilyCounts,
  GroupCounts,
  StandardCounts,
  StrengthCounts,
} from '../../../domain/economics/strength/family-counts.ts';
import type { RowsBehind } from '../../../domain/economics/strength/result.ts';
import type { RowsOfStandard } from '../../../domain/economics/strength/standard-strength.ts';
import type { StrengthSource, StrengthStudy } from '../../../domain/economics/strength/study.ts';
import type { Context } from '../../context.ts';
import { assessedFamilies, OPINION } from './assessed-families.ts';
import type { CountedList, CountedLists } from './counted-lists.ts';
import { familiesOfStandard, rowsOfStandard } from './families-of-standard.ts';
import { LIFE } from './family-lives.ts';

/** To which groups a family belongs, by bits. */
const GROUP = { A: 1, B: 2, total: 4 } as const;
type Group = keyof typeof GROUP;

/** What a family fails, in the order in which it is asked; null where it counts. */
type Verdict = keyof FamilyCounts['leftOut'] | null;

/** Everything that a study asks of its lists, in one pass over the families of each standard. */
export function countFamilies(
  ctx: Context,
  study: StrengthStudy,
  counted: CountedLists,
): { readonly counts: StrengthCounts; readonly rows: readonly RowsOfStandard[] } {
  const lives = joinLives(counted);
  const assessed = counted.lists.map((list) => assessedFamilies(ctx, list, study));
  const perStandard = study.standards.map((standard, at) => {
    const groups = groupsOf(study, counted, at);
    const opinions = joinOpinions(
      counted,
      assessed.map(({ byStandard }) => byStandard[at] ?? new Map<number, number>()),
    );
    const verdictOf = (family: number): Verdict => judge(study, opinions[family] ?? 0, lives.on(family, 0));
    const tally = (mask: number): FamilyCounts =>
      tallyGroup(groups, mask, { verdictOf, opinions, lives, days: counted.days.length - 1 });
    const isCounted = (family: number): boolean => verdictOf(family) === null;
    const hasTotal = standard.total.from === 'counted' && standard.total.sources.length > 0;
    const counts: StandardCounts = {
      A: tally(GROUP.A),
      B: tally(GROUP.B),
      both: tally(GROUP.A | GROUP.B),
      total: hasTotal ? tally(GROUP.total) : null,
      shared: countWhere(groups, (of, family) => of % 4 === 3 && isCounted(family)),
      notInTotal: {
        A: hasTotal ? countWhere(groups, (of, family) => (of & 5) === GROUP.A && isCounted(family)) : 0,
        B: hasTotal ? countWhere(groups, (of, family) => (of & 6) === GROUP.B && isCounted(family)) : 0,
      },
    };
    const behind = (group: Group): readonly RowsBehind[] =>
      sourcesOf(study, at, group).flatMap((source) =>
        rowsBehind(counted, source, standard.covers, study, isCounted),
      );
    return { counts, groups, rows: { A: behind('A'), B: behind('B'), total: behind('total') } };
  });
  const group = (side: 'A' | 'B'): GroupCounts => {
    const at = counted.lists.flatMap(({ source }, index) =>
      isAmong(source, study.own[side]) ? [index] : [],
    );
    const own = new Uint8Array(counted.joined.size);
    for (const index of at) for (const family of counted.joined.numbers[index] ?? []) own[family] = 1;
    const sum = (of: (list: CountedList) => number): number =>
      at.reduce((total, index) => total + (counted.lists[index] ? of(counted.lists[index]) : 0), 0);
    return {
      families: own.reduce((count, is) => count + is, 0),
      ofNoStandard: own.reduce(
        (count, is, family) =>
          count +
          (is === 1 && perStandard.every(({ groups }) => ((groups[family] ?? 0) & GROUP[side]) === 0)
            ? 1
            : 0),
        0,
      ),
      rows: {
        naming: sum(({ census }) => census.rows.naming),
        blanket: sum(({ blanket }) => blanket),
        withoutFamily: sum(({ census }) => census.rows.withoutFamily),
        withoutStandard: sum(({ census }) => census.rows.withoutStandard),
        unresolved: sum(({ census }) => census.rows.unresolved),
      },
      assessmentsOfNoStandard: at.reduce((total, index) => total + (assessed[index]?.ofNoStandard ?? 0), 0),
    };
  };
  return {
    counts: {
      days: counted.days.slice(1),
      groups: { A: group('A'), B: group('B') },
      standards: perStandard.map(({ counts }) => counts),
    },
    rows: perStandard.map(({ rows }) => rows),
  };
}

function judge({ essentiality, onlyInForce }: StrengthStudy, opinion: number, life: number): Verdict {
  const isEssential = (opinion & OPINION.essential) !== 0;
  if (essentiality !== 'declared' && !isEssential && (opinion & OPINION.notEssential) !== 0)
    return 'notEssential';
  if (essentiality === 'assessed' && !isEssential) return 'notAssessed';
  if (!onlyInForce || (life & LIFE.inForce) !== 0) return null;
  return (life & LIFE.isTold) === 0 ? 'cannotBeTold' : 'notInForce';
}

interface Judging {
  readonly verdictOf: (family: number) => Verdict;
  readonly opinions: Uint8Array;
  readonly lives: JoinedLives;
  readonly days: number;
}

function tallyGroup(
  groups: Uint8Array,
  mask: number,
  { verdictOf, opinions, lives, days }: Judging,
): FamilyCounts {
  const leftOut = { notEssential: 0, notAssessed: 0, notInForce: 0, cannotBeTold: 0 };
  const unexpired = Array.from({ length: days }, () => 0);
  const inForce = Array.from({ length: days }, () => 0);
  let [families, declared, contradicted, withoutExpiry] = [0, 0, 0, 0];
  for (const [family, of] of groups.entries()) {
    if ((of & mask) === 0) continue;
    declared += 1;
    const verdict = verdictOf(family);
    if (verdict !== null) {
      leftOut[verdict] += 1;
      continue;
    }
    families += 1;
    if ((opinions[family] ?? 0) === (OPINION.essential | OPINION.notEssential)) contradicted += 1;
    if ((lives.on(family, 0) & LIFE.hasExpiry) === 0) withoutExpiry += 1;
    for (let day = 0; day < days; day += 1) {
      const life = lives.on(family, day + 1);
      if ((life & LIFE.unexpired) !== 0) unexpired[day] = (unexpired[day] ?? 0) + 1;
      if ((life & LIFE.inForce) !== 0) inForce[day] = (inForce[day] ?? 0) + 1;
    }
  }
  return { families, declared, leftOut, contradicted, withoutExpiry, unexpired, inForce };
}

function groupsOf(study: StrengthStudy, counted: CountedLists, at: number): Uint8Array {
  const groups = new Uint8Array(counted.joined.size);
  const covers = study.standards[at]?.covers;
  for (const [index, { source, census }] of counted.lists.entries()) {
    const bits = (['A', 'B', 'total'] as const)
      .filter((group) => isAmong(source, sourcesOf(study, at, group)))
      .reduce((sum, group) => sum | GROUP[group], 0);
    if (bits === 0 || !covers) continue;
    const numbers = counted.joined.numbers[index];
    for (const family of familiesOfStandard(census, covers)) {
      const common = numbers?.[family] ?? 0;
      groups[common] = (groups[common] ?? 0) | bits;
    }
  }
  return groups;
}

function sourcesOf(study: StrengthStudy, at: number, group: Group): readonly StrengthSource[] {
  if (group !== 'total') return study.own[group];
  const total = study.standards[at]?.total;
  return total?.from === 'counted' ? total.sources : [];
}

function rowsBehind(
  { lists, joined }: CountedLists,
  source: StrengthSource,
  covers: StrengthStudy['standards'][number]['covers'],
  { onlyInForce, countedOn }: StrengthStudy,
  isCounted: (family: number) => boolean,
): readonly RowsBehind[] {
  const index = lists.findIndex((list) => isSame(list.source, source));
  const found = lists[index];
  if (!found) return [];
  const families = new Set<number>();
  for (const family of familiesOfStandard(found.census, covers)) {
    const common = joined.numbers[index]?.[family] ?? 0;
    if (isCounted(common)) families.add(common);
  }
  return [
    {
      list: found.list.name,
      listId: source.listId,
      part: rowsOfStandard(source, found.census, covers, onlyInForce ? countedOn : null),
      families: families.size,
    },
  ];
}

interface JoinedLives {
  /** The bits of a family on a day by its place. */
  readonly on: (family: number, day: number) => number;
}

/** A family lives as long as any of the lists of the study tells. */
function joinLives({ lists, joined, days }: CountedLists): JoinedLives {
  const lives = new Uint8Array(joined.size * days.length);
  for (const [index, list] of lists.entries())
    for (const [family, common] of (joined.numbers[index] ?? new Int32Array()).entries())
      for (let day = 0; day < days.length; day += 1) {
        const at = common * days.length + day;
        lives[at] = (lives[at] ?? 0) | (list.lives[family * days.length + day] ?? 0);
      }
  return { on: (family, day) => lives[family * days.length + day] ?? 0 };
}

function joinOpinions({ joined }: CountedLists, byList: readonly ReadonlyMap<number, number>[]): Uint8Array {
  const opinions = new Uint8Array(joined.size);
  for (const [index, list] of byList.entries())
    for (const [family, opinion] of list) {
      const common = joined.numbers[index]?.[family] ?? 0;
      opinions[common] = (opinions[common] ?? 0) | opinion;
    }
  return opinions;
}

function countWhere(groups: Uint8Array, holds: (groups: number, family: number) => boolean): number {
  return groups.reduce((count, of, family) => count + (of > 0 && holds(of, family) ? 1 : 0), 0);
}

function isAmong(source: StrengthSource, sources: readonly StrengthSource[]): boolean {
  return sources.some((one) => isSame(one, source));
}

function isSame(one: StrengthSource, other: StrengthSource): boolean {
  return one.listId === other.listId && JSON.stringify(one.part) === JSON.stringify(other.part);
}

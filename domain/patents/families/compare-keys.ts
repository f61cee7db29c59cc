import type { Partition } from './partition.ts';

/** How the families of one key fall under another. Only applications that have a family by both keys take part. */
export interface KeyComparison {
  /** Families that have the very same applications under both keys. */
  readonly same: number;
  /** Families of the first key whose applications fall into several of the second. */
  readonly split: number;
  /** Families of the second key that gather applications of several of the first. */
  readonly joined: number;
  readonly withoutFirst: number;
  readonly withoutSecond: number;
}

/** Why two keys count differently. Neither is wrong: they ask different questions. */
export function compareKeys(first: Partition, second: Partition): KeyComparison {
  const [bySecond, withoutFirst] = spread(second, first);
  const [byFirst, withoutSecond] = spread(first, second);
  let same = 0;
  for (let family = 0; family < first.familyCount; family += 1) {
    const other = byFirst[family] ?? NONE;
    if (other >= 0 && bySecond[other] === family) same += 1;
  }
  const several = (found: Int32Array): number => found.reduce((sum, one) => sum + Number(one === SEVERAL), 0);
  return { same, split: several(byFirst), joined: several(bySecond), withoutFirst, withoutSecond };
}

/** Families of a key whose applications fall into several of another. */
export function splitFamilies(key: Partition, other: Partition): readonly number[] {
  const [found] = spread(key, other);
  return [...found.keys()].filter((family) => found[family] === SEVERAL);
}

/** In how many families of another key the applications of one family fall, and how many of them have none there. */
export function fallUnder(members: Int32Array, other: Partition): { families: number; without: number } {
  const families = new Set<number>();
  let without = 0;
  for (const position of members) {
    const family = other.familyOf[position] ?? NONE;
    if (family === NONE) without += 1;
    else families.add(family);
  }
  return { families: families.size, without };
}

const NONE = -1;
const SEVERAL = -2;

/** For each family of a key the one family of the other in which it falls, or that there are several, or none. */
function spread(key: Partition, other: Partition): readonly [found: Int32Array, withoutOther: number] {
  const found = new Int32Array(key.familyCount).fill(NONE);
  let withoutOther = 0;
  for (const [position, family] of key.familyOf.entries()) {
    if (family === NONE) continue;
    const under = other.familyOf[position] ?? NONE;
    if (under === NONE) withoutOther += 1;
    else if (found[family] === NONE) found[family] = under;
    else if (found[family] !== under) found[family] = SEVERAL;
  }
  return [found, withoutOther];
}

/** Counts families per step, each once however many of its members are in force. */
export interface FamilyRanges {
  /** A family that is in the list, in force or not. */
  readonly see: (family: string) => void;
  /** A member is in force from a step up to, not including, another. */
  readonly add: (family: string, start: number, end: number) => void;
  readonly countByStep: () => readonly number[];
  readonly size: () => number;
}

export function createFamilyRanges(steps: number): FamilyRanges {
  /** Start and end one after the other, sorted and apart. */
  const ranges = new Map<string, readonly number[]>();
  return {
    see: (family) => {
      if (!ranges.has(family)) ranges.set(family, NONE);
    },
    add: (family, start, end) => {
      ranges.set(family, joined(ranges.get(family) ?? NONE, start, end));
    },
    countByStep: () => {
      const changes = Array.from({ length: steps + 1 }, () => 0);
      for (const bounds of ranges.values()) {
        for (const [index, bound] of bounds.entries()) {
          changes[bound] = (changes[bound] ?? 0) + (index % 2 === 0 ? 1 : -1);
        }
      }
      let running = 0;
      return changes.slice(0, steps).map((by) => (running += by));
    },
    size: () => ranges.size,
  };
}

const NONE: readonly number[] = [];

/** The ranges with one more; those that it meets become one with it. */
function joined(bounds: readonly number[], start: number, end: number): readonly number[] {
  // most members of a family are in force while the first was
  if ((bounds[0] ?? start + 1) <= start && (bounds[1] ?? 0) >= end) return bounds;
  const before: number[] = [];
  const after: number[] = [];
  let [from, until] = [start, end];
  for (let index = 0; index < bounds.length; index += 2) {
    const [left = 0, right = 0] = [bounds[index], bounds[index + 1]];
    if (right < from) before.push(left, right);
    else if (left > until) after.push(left, right);
    else [from, until] = [Math.min(from, left), Math.max(until, right)];
  }
  return [...before, from, until, ...after];
}

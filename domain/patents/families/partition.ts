/** How one key parts the applications of a list. Applications and families go by their position, from 0. */
export interface Partition {
  readonly familyCount: number;
  /** The id under which the family is known: ETSI id, number of the set, number of the connected family, or name. */
  readonly idOf: (family: number) => string;
  readonly familyById: (id: string) => number | undefined;
  /** -1 for an application that has no family by this key. */
  readonly familyOf: Int32Array;
  /** Positions of a family's applications, in their order in the list. */
  readonly membersOf: (family: number) => Int32Array;
  readonly sizeOf: (family: number) => number;
  readonly without: number;
}

/** @param ids the family id of each application; null where the key tells none: such an application is no family of one */
export function createPartition(ids: readonly (string | number | null)[]): Partition {
  const numbers = new Map<string | number, number>();
  const names: string[] = [];
  const familyOf = new Int32Array(ids.length).fill(-1);
  let without = 0;
  for (const [position, id] of ids.entries()) {
    if (id === null) {
      without += 1;
      continue;
    }
    let family = numbers.get(id);
    if (family === undefined) {
      family = names.push(String(id)) - 1;
      numbers.set(id, family);
    }
    familyOf[position] = family;
  }
  const { starts, members } = gather(familyOf, names.length);
  return {
    familyCount: names.length,
    idOf: (family) => names[family] ?? '',
    // a key whose ids are numbers is asked for them by their text, as they come from a screen
    familyById: (id) => numbers.get(id) ?? (/^\d{1,15}$/.test(id) ? numbers.get(Number(id)) : undefined),
    familyOf,
    membersOf: (family) => members.subarray(starts[family], starts[family + 1]),
    sizeOf: (family) => (starts[family + 1] ?? 0) - (starts[family] ?? 0),
    without,
  };
}

/** Members family by family in one array, which costs four bytes an application where lists of lists cost fifty. */
function gather(familyOf: Int32Array, familyCount: number) {
  const starts = new Int32Array(familyCount + 1);
  for (const family of familyOf) if (family >= 0) starts[family + 1] = (starts[family + 1] ?? 0) + 1;
  for (let family = 0; family < familyCount; family += 1)
    starts[family + 1] = (starts[family + 1] ?? 0) + (starts[family] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(starts[familyCount] ?? 0);
  for (const [position, family] of familyOf.entries()) {
    if (family < 0) continue;
    const at = next[family] ?? 0;
    members[at] = position;
    next[family] = at + 1;
  }
  return { starts, members };
}

/** Union-find over the integers 0, 1, 2, ...: which of them are connected, directly or through others. */
export interface DisjointSets {
  /** Adds the next integer as a set of its own and returns it. */
  readonly add: () => number;
  readonly join: (a: number, b: number) => void;
  /** The one member that stands for the whole set; it changes when sets are joined. */
  readonly find: (member: number) => number;
}

export function createDisjointSets(): DisjointSets {
  const parents: number[] = [];
  const find = (member: number): number => {
    let root = member;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      // Halving the path while walking it keeps every later walk short.
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  return {
    add: () => parents.push(parents.length) - 1,
    join: (a, b) => {
      const [rootA, rootB] = [find(a), find(b)];
      // The smaller number leads, so that the result does not depend on the order of joins.
      if (rootA < rootB) parents[rootB] = rootA;
      else parents[rootA] = rootB;
    },
    find,
  };
}

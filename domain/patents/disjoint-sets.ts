import { createInts } from './growing-ints.ts';

/** Union-find over the integers 0, 1, 2, ...: which of them are connected, directly or through others. */
export interface DisjointSets {
  /** Adds the next integer as a set of its own and returns it. */
  readonly add: () => number;
  readonly join: (a: number, b: number) => void;
  /** The one member that stands for the whole set; it changes when sets are joined. */
  readonly find: (member: number) => number;
  readonly size: () => number;
}

export function createDisjointSets(): DisjointSets {
  const parents = createInts();
  const find = (member: number): number => {
    let root = member;
    for (let parent = parents.get(root); parent !== root; parent = parents.get(root)) {
      // Halving the path while walking it keeps every later walk short.
      parents.set(root, parents.get(parent));
      root = parent;
    }
    return root;
  };
  return {
    add: () => parents.push(parents.length()),
    join: (a, b) => {
      const [rootA, rootB] = [find(a), find(b)];
      // The smaller number leads, so that the result does not depend on the order of joins.
      if (rootA < rootB) parents.set(rootB, rootA);
      else parents.set(rootA, rootB);
    },
    find,
    size: parents.length,
  };
}

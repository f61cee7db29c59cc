import { createDisjointSets } from './disjoint-sets.ts';
import { createInts } from './growing-ints.ts';
import { createKeyTable } from './key-table.ts';

/**
 * Families that the list itself can prove, without any database.
 *
 * - By identical priorities: rows whose sets of priorities are equal. A national phase that also names its PCT filing is a
 *   set of its own.
 * - By connected priorities, as the EPO's INPADOC extended family: rows that share a priority directly or through others; a
 *   filing is connected with what it claims. https://www.epo.org/en/searching-for-patents/helpful-resources/first-time-here/patent-families/inpadoc
 */
export interface PriorityFamilies {
  /** Number of the set of identical priorities, from 0; null when the row has none: it is not a family of one. */
  readonly add: (priorityKeys: readonly string[], applicationKey: string | null) => number | null;
  readonly identicalCount: () => number;
  /** For each set of identical priorities the number of its connected family, from 0, in order of first appearance. */
  readonly connected: () => { readonly count: number; readonly familyOfSet: Int32Array };
}

export function createPriorityFamilies(): PriorityFamilies {
  const nodes = createKeyTable();
  const sets = createKeyTable();
  const nodeOfSet = createInts();
  const joined = createDisjointSets();

  const nodeOf = (key: string): number => {
    const node = nodes.add(key);
    if (node === joined.size()) joined.add();
    return node;
  };
  return {
    add: (priorityKeys, applicationKey) => {
      const [first] = priorityKeys;
      if (first === undefined) return null;
      const firstNode = nodeOf(first);
      for (const key of priorityKeys) joined.join(firstNode, nodeOf(key));
      if (applicationKey !== null) joined.join(firstNode, nodeOf(applicationKey));
      const set = sets.add(priorityKeys.join(' '));
      if (set === nodeOfSet.length()) nodeOfSet.push(firstNode);
      return set;
    },
    identicalCount: sets.size,
    connected: () => {
      const numberOfRoot = new Int32Array(nodes.size());
      const familyOfSet = new Int32Array(sets.size());
      let count = 0;
      for (let set = 0; set < familyOfSet.length; set += 1) {
        const root = joined.find(nodeOfSet.get(set));
        if (numberOfRoot[root] === 0) numberOfRoot[root] = count += 1;
        familyOfSet[set] = (numberOfRoot[root] ?? 0) - 1;
      }
      return { count, familyOfSet };
    },
  };
}

import { createDisjointSets } from './disjoint-sets.ts';

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
  readonly connected: () => { readonly count: number; readonly familyOfSet: readonly number[] };
  readonly prioritiesOfSet: (set: number) => string;
}

export function createPriorityFamilies(): PriorityFamilies {
  const nodes = new Map<string, number>();
  const sets = new Map<string, number>();
  const nodeOfSet: number[] = [];
  const names: string[] = [];
  const joined = createDisjointSets();

  const nodeOf = (key: string): number => {
    let node = nodes.get(key);
    if (node === undefined) nodes.set(key, (node = joined.add()));
    return node;
  };
  return {
    add: (priorityKeys, applicationKey) => {
      const first = priorityKeys[0];
      if (first === undefined) return null;
      const firstNode = nodeOf(first);
      for (const key of priorityKeys) joined.join(firstNode, nodeOf(key));
      if (applicationKey !== null) joined.join(firstNode, nodeOf(applicationKey));
      const name = priorityKeys.join(' ');
      const known = sets.get(name);
      if (known !== undefined) return known;
      sets.set(name, names.length);
      nodeOfSet.push(firstNode);
      return names.push(name) - 1;
    },
    identicalCount: () => names.length,
    connected: () => {
      const numbers = new Map<number, number>();
      const familyOfSet = nodeOfSet.map((node) => {
        const root = joined.find(node);
        const number = numbers.get(root) ?? numbers.size;
        numbers.set(root, number);
        return number;
      });
      return { count: numbers.size, familyOfSet };
    },
    prioritiesOfSet: (set) => names[set] ?? '',
  };
}

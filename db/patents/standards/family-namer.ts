import type { FamilyKey } from '../../../domain/patents/families/family-key.ts';
import type { Db } from '../../connection.ts';
import type { ApplicationRow } from '../../tables/patent-application-facts.ts';

/** Numbers the families of a list's rows in order of first appearance, and names them as `applicationsOfList` does. */
export interface FamilyNamer {
  /** -1 where the key tells none. By hand, what nobody put into a family keeps the one of its source. */
  readonly numberOf: (familyId: string, setKey: number, applicationKey: number) => number;
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

export function familyNamer(db: Db, listKey: number, key: FamilyKey): FamilyNamer {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  /** Sets come again and again: their texts are made once. */
  const bySet = new Map<number, number>();
  const connected = key === 'connected' ? readConnected(db, listKey) : new Map<number, number>();
  const byHand = key === 'hand' ? readByHand(db, listKey) : new Map<number, string>();
  const numberOfName = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = names.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  const numberOfSet = (setKey: number): number => {
    if (setKey < 0) return -1;
    const known = bySet.get(setKey);
    if (known !== undefined) return known;
    const family = key === 'priority' ? setKey : connected.get(setKey);
    const number = family === undefined ? -1 : numberOfName(String(family));
    bySet.set(setKey, number);
    return number;
  };
  const ofSource = (familyId: string): number => (familyId === '' ? -1 : numberOfName(familyId));
  return {
    names,
    numbers,
    numberOf: (familyId, setKey, applicationKey) => {
      if (key === 'priority' || key === 'connected') return numberOfSet(setKey);
      const hand = byHand.get(applicationKey);
      return hand === undefined ? ofSource(familyId) : numberOfName(handName(hand));
    },
  };
}

/** The name of the family of one application under a key; null where it tells none. */
export function nameOfFamily(
  key: FamilyKey,
  row: Pick<ApplicationRow, 'family_id' | 'set_key' | 'connected_family' | 'hand_family'>,
): string | null {
  switch (key) {
    case 'etsi':
      return row.family_id;
    case 'priority':
      return row.set_key === null ? null : String(row.set_key);
    case 'connected':
      return row.connected_family === null ? null : String(row.connected_family);
    case 'hand':
      return row.hand_family === null ? row.family_id : handName(row.hand_family);
  }
}

/** A name may read like an id of the source. */
function handName(name: string): string {
  return `by hand: ${name}`;
}

function readConnected(db: Db, listKey: number): Map<number, number> {
  const sets = db.prepare<[number], { set: number; family: number }>(
    'SELECT set_key AS "set", connected_family AS family FROM patent_priority_sets WHERE list_key = ?',
  );
  return new Map(sets.all(listKey).map(({ set, family }) => [set, family]));
}

function readByHand(db: Db, listKey: number): Map<number, string> {
  const named = db.prepare<[number], { application: number; family: string }>(
    `SELECT application_key AS application, hand_family AS family FROM patent_applications
     WHERE list_key = ? AND hand_family IS NOT NULL`,
  );
  return new Map(named.all(listKey).map(({ application, family }) => [application, family]));
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPriorityFamilies } from './priority-families.ts';

describe('families by priorities', () => {
  it("tells the EPO's example both ways", () => {
    const families = createPriorityFamilies();
    const documents = [['P1'], ['P1', 'P2'], ['P1', 'P2'], ['P2', 'P3'], ['P3']];
    expect(documents.map((priorities) => families.add(priorities, null))).toEqual([0, 1, 1, 2, 3]);
    expect(families.identicalCount()).toBe(4);
    expect(families.connected()).toEqual({ count: 1, familyOfSet: new Int32Array(4) });
  });

  it('never makes a family of one of a row without priorities', () => {
    const families = createPriorityFamilies();
    expect(families.add([], 'EP/2011/1')).toBeNull();
    expect(families.identicalCount()).toBe(0);
    expect(families.connected().count).toBe(0);
  });

  it('connects a filing with the one that claims it', () => {
    const families = createPriorityFamilies();
    families.add(['JP/2011/1'], 'WO/2012/JP5');
    families.add(['WO/2012/JP5'], 'US/2013/14000001');
    expect(families.connected().count).toBe(1);
  });

  it('does not depend on the order of the rows', () => {
    const rows = fc.array(
      fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { maxLength: 3 }),
      { maxLength: 12 },
    );
    const count = (lists: readonly (readonly string[])[]): readonly number[] => {
      const families = createPriorityFamilies();
      for (const list of lists) families.add([...list].sort(), null);
      return [families.identicalCount(), families.connected().count];
    };
    fc.assert(
      fc.property(rows, (lists) => {
        expect(count(lists.toReversed())).toEqual(count(lists));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPriorityFamilies } from '../priority-families.ts';
import { compareKeys, fallUnder, splitFamilies } from './compare-keys.ts';
import { createPartition } from './partition.ts';

/** The EPO's example of the two ways to count: https://www.epo.org/en/searching-for-patents/helpful-resources/first-time-here/patent-families/inpadoc */
const epoExample = [['P1'], ['P1', 'P2'], ['P1', 'P2'], ['P2', 'P3'], ['P3']];

function partitionsOf(priorities: readonly (readonly string[])[]) {
  const families = createPriorityFamilies();
  const sets = priorities.map((keys) => families.add(keys, null));
  const { familyOfSet } = families.connected();
  return {
    identical: createPartition(sets),
    connected: createPartition(sets.map((set) => (set === null ? null : (familyOfSet[set] ?? null)))),
  };
}

describe('the same applications under two keys', () => {
  it('part as in the example of the EPO: one connected family, four by identical priorities', () => {
    const { identical, connected } = partitionsOf(epoExample);
    expect([identical.familyCount, connected.familyCount]).toEqual([4, 1]);
    expect(compareKeys(connected, identical)).toEqual({
      same: 0,
      split: 1,
      joined: 0,
      withoutFirst: 0,
      withoutSecond: 0,
    });
    expect(compareKeys(identical, connected)).toMatchObject({ split: 0, joined: 1 });
    expect(fallUnder(connected.membersOf(0), identical)).toEqual({ families: 4, without: 0 });
    expect(identical.membersOf(1)).toEqual(Int32Array.of(1, 2));
  });

  it('tell families without the other key apart from families that fall apart', () => {
    const etsi = createPartition(['7', '7', '7', '8', null]);
    const hand = createPartition([null, 'A', 'A', 'A', 'B']);
    expect(compareKeys(etsi, hand)).toEqual({
      same: 0,
      split: 0,
      joined: 1,
      withoutFirst: 1,
      withoutSecond: 1,
    });
    expect(fallUnder(etsi.membersOf(0), hand)).toEqual({ families: 1, without: 1 });
    expect([etsi.without, etsi.sizeOf(0), etsi.idOf(1), etsi.familyById('8')]).toEqual([1, 3, '8', 1]);
    expect(etsi.familyById('9')).toBeUndefined();
  });
});

describe('laws of parting', () => {
  const ids = fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { maxLength: 40 });

  it('each application with an id is in one family, in order; the others are counted', () => {
    fc.assert(
      fc.property(ids, (given) => {
        const partition = createPartition(given);
        const all = Array.from({ length: partition.familyCount }, (_, family) => [
          ...partition.membersOf(family),
        ]);
        expect(all.flat().toSorted((one, other) => one - other)).toEqual(
          [...given.keys()].filter((position) => given[position] !== null),
        );
        for (const members of all) expect(members).toEqual(members.toSorted((one, other) => one - other));
        expect(all.flat().length + partition.without).toBe(given.length);
      }),
    );
  });

  it('a key agrees with itself, and two keys disagree alike from both sides', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(fc.nat(5)), fc.option(fc.nat(5))), { maxLength: 40 }),
        (pairs) => {
          const one = createPartition(pairs.map(([id]) => id));
          const other = createPartition(pairs.map(([, id]) => id));
          expect(compareKeys(one, one)).toMatchObject({ same: one.familyCount, split: 0, joined: 0 });
          const there = compareKeys(one, other);
          const back = compareKeys(other, one);
          expect([back.same, back.joined, back.split]).toEqual([there.same, there.split, there.joined]);
          expect(splitFamilies(one, other)).toHaveLength(there.split);
        },
      ),
    );
  });

  it('identical priorities never fall into several connected families', () => {
    const priorities = fc.array(fc.uniqueArray(fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5')), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(priorities, (given) => {
        const { identical, connected } = partitionsOf(given);
        expect(compareKeys(identical, connected).split).toBe(0);
      }),
    );
  });
});

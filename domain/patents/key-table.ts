import { createInts } from './growing-ints.ts';

/**
 * Numbers different texts in order of first appearance, from 0, without keeping the texts: some 20 bytes each, whatever
 * their length. Two texts are taken for one when 64 bits of hash agree; among a million different texts the odds that any
 * two do are below one in ten million.
 */
export interface KeyTable {
  /** The text's number. It is new when the size has grown by it. */
  readonly add: (text: string) => number;
  readonly size: () => number;
}

/** Slots are doubled when three of four are taken. */
const FIRST_SLOTS = 1024;

export function createKeyTable(): KeyTable {
  const firstHashes = createInts();
  const secondHashes = createInts();
  /** Number of a text plus one, at its first hash or behind it; 0 is free. */
  let slots = new Int32Array(FIRST_SLOTS);

  const double = (): void => {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < firstHashes.length(); id += 1) {
      let slot = firstHashes.get(id) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };
  return {
    add: (text) => {
      let first = 0xdeadbeef | 0;
      let second = 0x41c6ce57 | 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        first = Math.imul(first ^ code, 0x85ebca6b);
        second = Math.imul(second ^ code, 0xc2b2ae35);
        first = (first << 13) | (first >>> 19);
        second = (second << 15) | (second >>> 17);
      }
      first = mixed(first ^ Math.imul(second, 0x9e3779b1) ^ text.length);
      second = mixed(second ^ Math.imul(first, 0x27d4eb2f));
      const mask = slots.length - 1;
      let slot = first & mask;
      for (let taken = slots[slot]; taken !== 0 && taken !== undefined; taken = slots[slot]) {
        if (firstHashes.get(taken - 1) === first && secondHashes.get(taken - 1) === second) return taken - 1;
        slot = (slot + 1) & mask;
      }
      const id = firstHashes.push(first);
      secondHashes.push(second);
      slots[slot] = id + 1;
      if ((id + 1) * 4 > slots.length * 3) double();
      return id;
    },
    size: () => firstHashes.length(),
  };
}

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

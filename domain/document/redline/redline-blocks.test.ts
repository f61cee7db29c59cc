import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../redline/styled-token.ts';
import type { Block, Text } from '../document.ts';
import { anyTwoStates } from './random-blocks.fixture.ts';
import { redlineBlocks } from './redline-blocks.ts';
import { acceptAll, rejectAll } from './settle.ts';

/** All that a reader would find in the blocks, in their order; where links lead and what figures are worth is not read. */
function read(blocks: readonly Block[]): readonly unknown[] {
  const text = (runs: Text) => joinRuns(runs.map(({ link: _link, value: _value, ...run }) => run));
  const found: unknown[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') found.push([block.role, text(block.text)]);
    else if (block.kind === 'list') for (const item of block.items) found.push([block.isOrdered, text(item)]);
    else if (block.kind === 'facts') for (const row of block.rows) found.push([row.label, text(row.text)]);
    else if (block.kind === 'heading') found.push([block.level, block.number, block.text, block.tag]);
    else if (block.kind === 'table')
      found.push([
        block.caption,
        block.columns.map(({ header }) => header),
        block.rows.map((row) => row.map(text)),
      ]);
    else if (block.kind === 'cover')
      found.push([
        block.title,
        block.parties.map(({ name, localName, detail }) => [name, localName, detail]),
        block.facts.map((row) => [row.label, text(row.text)]),
      ]);
  }
  return found;
}

describe('the laws of a redline of blocks', () => {
  it('accepting all gives the later state, rejecting all the earlier one', () => {
    fc.assert(
      fc.property(anyTwoStates, ({ before, after }) => {
        const redline = redlineBlocks(before, after);
        expect(read(acceptAll(redline))).toEqual(read(after));
        expect(read(rejectAll(redline))).toEqual(read(before));
      }),
      { numRuns: 300 },
    );
  });

  it('of what did not change nothing is marked', () => {
    fc.assert(
      fc.property(anyTwoStates, ({ before }) => {
        const redline = redlineBlocks(before, before);
        expect(JSON.stringify(redline)).not.toMatch(/"change"|"marked"/);
        expect(read(redline)).toEqual(read(before));
      }),
    );
  });

  it('every move has two ends', () => {
    fc.assert(
      fc.property(anyTwoStates, ({ before, after }) => {
        const ends = JSON.stringify(redlineBlocks(before, after));
        const numbers = (kind: string) =>
          [
            ...new Set(
              [...ends.matchAll(new RegExp(`"${kind}","move":(\\d+)`, 'g'))].map(([, number]) =>
                Number(number),
              ),
            ),
          ].toSorted((one, other) => one - other);
        expect(numbers('moved-to')).toEqual(numbers('moved-from'));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  firstChoices,
  freeId,
  possibleWays,
  toDecisions,
  undecided,
  type PreviewEntry,
} from './import-choices.ts';

function anEntry(parts: Partial<PreviewEntry>): PreviewEntry {
  return {
    index: 0,
    id: 'foo-2024',
    title: 'Foo',
    isConfidential: false,
    outcome: 'new',
    issues: [],
    keptAsNotes: [],
    taken: null,
    ...parts,
  };
}

const ours = { title: 'Foo', origin: 'ours' as const };
const entries = [
  anEntry({ index: 0 }),
  anEntry({ index: 1, outcome: 'same-id', taken: ours }),
  anEntry({ index: 2, outcome: 'same-id', taken: { title: 'Foo', origin: 'built-in' } }),
  anEntry({ index: 3, outcome: 'identical', taken: ours }),
  anEntry({ index: 4, outcome: 'refused' }),
];

describe('choices of an import', () => {
  it('take over what is new and nothing else', () => {
    expect(toDecisions(firstChoices(entries))).toEqual([{ index: 0, as: 'new', id: null }]);
    expect(undecided(entries, firstChoices(entries))).toBe(2);
  });
  it('replace only what is ours', () => {
    expect(entries.map(possibleWays)).toEqual([
      ['new', 'skip'],
      ['replace', 'new', 'skip'],
      ['new', 'skip'],
      [],
      [],
    ]);
  });
  it('leave out what is to be skipped', () => {
    const choices = { ...firstChoices(entries), 0: { as: 'skip' as const, id: null } };
    expect(toDecisions(choices)).toEqual([]);
  });
  it('offer an id that is free', () => {
    expect(freeId('foo-2024', new Set(['foo-2024', 'foo-2024-2']))).toBe('foo-2024-3');
  });
});

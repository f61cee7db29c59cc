import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearch } from './search-numbers.ts';

it.each([
  ['ericsson 36.300', { words: ['ericsson', '36.300'], runs: [], numbers: [] }],
  ['EP1848154 nokia', { words: ['nokia'], runs: [], numbers: ['EP1848154'] }],
  ['nokia EP 1 848 154 B1 paging', { words: ['nokia', 'paging'], runs: [], numbers: ['EP 1 848 154 B1'] }],
  ['EP0470185 US9648662', { words: [], runs: [], numbers: ['EP0470185', 'US9648662'] }],
  ['5G通信 Méthode', { words: ['5g', 'methode'], runs: ['通信'], numbers: [] }],
  ['802.11 2013', { words: ['802.11'], runs: [], numbers: ['2013'] }],
  ['".* OR ...', { words: ['or'], runs: [], numbers: [] }],
])('%s', (search, expected) => {
  const { words, runs, numbers } = readSearch(search);
  expect({ words, runs, numbers: numbers.map(({ text }) => text) }).toEqual(expected);
});

it('loses nothing that could be looked for and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (search) => {
      const { words, runs, numbers } = readSearch(search);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}.]+$/u);
      for (const run of runs) expect(search).toContain(run);
      for (const { text } of numbers) expect(search.replaceAll(/\s+/gu, ' ')).toContain(text);
    }),
  );
});

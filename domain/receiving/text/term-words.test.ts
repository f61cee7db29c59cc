import { describe, expect, it } from 'vitest';
import { termsNamed } from './term-words.ts';

describe('headings of other people’s papers', () => {
  it.each([
    ['Term Sheet - counterproposal', undefined],
    ['TERM-SHEET', undefined],
    ['Term', 'term'],
    ['Duration and renewal', 'term'],
    ['Licence period', 'term'],
    ['Royalties', 'rate'],
    ['Royalty Base and Definition of Net Sales', 'royalty-base'],
    ['Past infringement', 'release'],
    ['Applicable law', 'governing-law'],
    ['Arbitration in Singapore', 'dispute-resolution'],
    ['Late payment', 'late-interest'],
    ['Books and records', 'records-and-audit'],
    ['Withholding tax', 'tax'],
    ['Licensed Territory', 'territory'],
    ['Change in control', 'change-of-control'],
    ['Status of this term sheet', 'non-binding-statement'],
    ['MFN', 'most-favoured-licensee'],
    ['Joint laboratory', undefined],
    ['', undefined],
  ])('%s', (heading, key) => {
    expect(termsNamed(heading)[0]).toBe(key);
  });
});

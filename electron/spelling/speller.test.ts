import { describe, expect, it } from 'vitest';
import { createSpeller } from './speller.ts';

const { isRight, suggest } = createSpeller(['Parleyish']);

describe('the offline dictionary', () => {
  it.each([
    'licence',
    'favour',
    'organise',
    'organize',
    'realizing',
    'sublicence',
    'FRAND',
    'licensor',
    'grantback',
    'InterDigital',
    'LTE',
    '5G',
    'B1',
    '许可',
    "licensee's",
    'Parleyish',
  ])('takes %s', (word) => {
    expect(isRight(word)).toBe(true);
  });
  it.each(['recieve', 'liscence', 'royaltie'])('does not take %s', (word) => {
    expect(isRight(word)).toBe(false);
  });
  it('knows what was meant', () => {
    expect(suggest('recieve')).toContain('receive');
  });
});

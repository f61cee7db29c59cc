import { expect, it } from 'vitest';
import { sayStruck } from './say-struck.ts';

it('names a row or two that are gone, and counts more of them', () => {
  expect(
    sayStruck([
      { label: 'Rate', rows: ['Tablets EUR 0.20'] },
      { label: 'Tax', rows: ['a', 'b'] },
      { label: 'Consideration', rows: ['a', 'b', 'c'] },
    ]),
  ).toEqual([
    'It does not have "Tablets EUR 0.20", which the table of "Rate" had. The values behind that row still hold: change them if it shall go.',
    'It does not have "a" and "b", which the tables of "Tax" had. The values behind those rows still hold: change them if they shall go.',
    'It does not have 3 rows of the tables of "Consideration". The values behind those rows still hold: change them if they shall go.',
  ]);
});

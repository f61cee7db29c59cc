import { expect, it } from 'vitest';
import { splitCell } from './split-cell.ts';

it.each([
  ['EP2900303 A1 | EP2900303 B1', ['EP2900303 A1', 'EP2900303 B1']],
  ['EP2900303B1, JP H10-900123', ['EP2900303B1', 'JP H10-900123']],
  ['US 9,900,123 B2, US 9,900,124', ['US 9,900,123 B2', 'US 9,900,124']],
  ['WO 2013/190929 A CN104396293A', ['WO 2013/190929 A', 'CN104396293A']],
  ['EP2900303 (B1) US-9900123-B2', ['EP2900303 (B1)', 'US-9900123-B2']],
  ['US 13/957122 PCT/JP2013/063391', ['US 13/957122', 'PCT/JP2013/063391']],
  ['EP2900303B1 and US9900123B2', ['EP2900303B1', 'US9900123B2']],
  ['DE 10 2004 002 000 B4', ['DE 10 2004 002 000 B4']],
  ['1234/KOLNP/2015', ['1234/KOLNP/2015']],
])('%s', (cell, parts) => {
  expect(splitCell(cell).map((part) => part.trim())).toEqual(parts);
});

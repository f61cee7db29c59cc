import { expect, it } from 'vitest';
import { releaseOf } from './release-of.ts';

it.each([
  ['3GPP-Release-12', null, null, 'Rel-12'],
  ['LTE / 3GPP Rel-9', '3GPP TS 36.300', '8.1.0', 'Rel-9'],
  ['3GPP Release 1999', null, null, 'R99'],
  ['LTE', '3GPP TS 36.300', '8.12.0', 'Rel-8'],
  [null, '3GPP TS 25.331', '4.21.0', 'Rel-4'],
  [null, '3GPP TR 38.901', '15.0.0', 'Rel-15'],
  [null, '3GPP TS 25.331', '3.21.0', 'R99'],
  [null, '3GPP TS 25.331', null, null],
  [null, '3GPP TS 25.331', '1.2.0', null],
  [null, 'ETSI TS 102 221', '8.2.0', null],
  [null, null, '8.2.0', null],
])('%s, %s version %s is of %s', (project, standard, version, release) => {
  expect(releaseOf(project, standard, version)).toBe(release);
});

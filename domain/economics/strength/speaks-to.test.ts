import { expect, it } from 'vitest';
import { isNamed, speaksTo } from './speaks-to.ts';

const five = { name: '5G', covers: { by: 'generation', generation: '5G' } } as const;
const four = { name: 'LTE', covers: { by: 'generation', generation: '4G' } } as const;

it.each([
  ['5G', five, true],
  ['NR', five, true],
  ['5G NR, Release 15', five, true],
  ['LTE-Advanced', five, false],
  ['LTE', four, true],
  ['E-UTRA', four, true],
  ['UTRA', four, false],
  ['GNR', five, false],
  ['3GPP TS 38.331', five, true],
  ['ts 38.331 v15.2.0', five, true],
  ['TS 36.331', five, false],
  ['NR, TS 36.331', five, false],
  ['HEVC', { name: 'Video', covers: { by: 'all' } } as const, true],
])('an assessment for "%s" speaks to %o: %s', (text, standard, does) => {
  expect(speaksTo(text, standard, ['3GPP TS 38.331', '3GPP TS 38.211'])).toBe(does);
});

it.each([
  ['TS 38.331', true],
  ['3GPP TS 38.*', true],
  ['3gpp ts38.*', true],
  ['TS 38.33', false],
  ['3GPP TS 36.*', false],
])('"%s" names 3GPP TS 38.331: %s', (name, does) => {
  expect(isNamed('3GPP TS 38.331', [name])).toBe(does);
});

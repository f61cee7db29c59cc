import { expect, it } from 'vitest';
import { findTerm } from '../../terms/catalogue.ts';
import type { FieldValues } from '../../terms/stated.ts';
import { withTheirSigns } from './their-signs.ts';

const read = (value: unknown, texts: readonly string[], key = 'governing-law', field = 'law'): unknown => {
  const definition = findTerm(key);
  if (!definition) throw new Error(key);
  const fields: FieldValues = { [field]: { basis: 'stated', value } };
  const stated = withTheirSigns(fields, { before: {}, definition, texts })[field];
  return stated && stated.basis !== 'undisclosed' ? stated.value : null;
};

it('gives words of theirs the quotation marks, dashes and dots that they wrote', () => {
  expect(read('England\'s - and "Wales\'"', ['Law: England’s – and “Wales’”.'])).toBe(
    'England’s – and “Wales’”',
  );
  expect(read('one... two-three', ['Law:  one…  two\u2011three'])).toBe('one… two\u2011three');
  expect(read('as it was', ['Law: as it was'])).toBe('as it was');
  expect(read("not there's", ['Law: other'])).toBe("not there's");
});

it('leaves what a value said before, though a word processor changed its marks', () => {
  const definition = findTerm('governing-law');
  const law: FieldValues[string] = { basis: 'stated', value: "England's" };
  expect(
    definition &&
      withTheirSigns({ law: { ...law } }, { before: { law }, definition, texts: ['Law: England’s.'] }),
  ).toEqual({ law });
});

it('leaves alone what is written in signs of ours', () => {
  expect(read('2018-03-01', ['Day: 2018–03–01'], 'effective-date', 'effective')).toBe('2018-03-01');
});

import { describe, expect, it } from 'vitest';
import type { RoundTerm } from '../../deals/deal.ts';
import { effectiveDate } from '../../terms/catalogue/effective-date.ts';
import { territory } from '../../terms/catalogue/territory.ts';
import { newRoundTerm } from '../../terms/new-round-term.ts';
import { plainProse, proseOfTerm } from '../../terms/prose-of-term.ts';
import type { FieldValues } from '../../terms/stated.ts';
import type { TermDefinition } from '../../terms/term.ts';
import { readValues } from './read-values.ts';

const names = { A: 'Ada', B: 'Bea' };
const printed = (term: RoundTerm): readonly string[] => plainProse(proseOfTerm(term, names, {})).split('\n');

function read(definition: TermDefinition, fields: FieldValues, received: readonly string[]) {
  const term = newRoundTerm(definition, fields);
  return readValues({ term, definition, facts: {}, names, received, print: printed });
}

const undisclosed: FieldValues = { effective: { basis: 'undisclosed' } };
const first: FieldValues = { effective: { basis: 'stated', value: '2018-01-01' } };
const march = { effective: { basis: 'stated', value: '2018-03-01' } };

describe('values said by a label', () => {
  it('are read where nothing was disclosed', () => {
    expect(printed(newRoundTerm(effectiveDate, undisclosed))).toEqual(['Effective date: undisclosed.']);
    const received = ['Effective date: 1 March 2018.'];
    expect(read(effectiveDate, undisclosed, received)).toEqual({ fields: march, isExact: true });
  });

  it('are read in place of the sentence that said another', () => {
    expect(read(effectiveDate, first, ['Effective Date: 1 March 2018'])).toEqual({
      fields: march,
      isExact: true,
    });
  });

  it('are read as the only words below a heading', () => {
    expect(read(effectiveDate, first, ['1 March 2018'])).toEqual({ fields: march, isExact: true });
    expect(read(territory, {}, ['Worldwide except India'])).toMatchObject({
      fields: { territory: { value: { scope: 'worldwide-except', countries: ['IN'] } } },
      isExact: true,
    });
  });

  it('are read beside what else was put in, of other fields too', () => {
    const received = [
      'Effective date: 1 March 2018.',
      'Signing: 5 March 2018',
      'Nokia wants this by Easter.',
    ];
    expect(read(effectiveDate, undisclosed, received)).toEqual({
      fields: { ...march, signing: { basis: 'stated', value: '2018-03-05' } },
      isExact: false,
    });
  });

  it('leave a value alone whose own sentence still stands', () => {
    const received = [...printed(newRoundTerm(effectiveDate, first)), 'Effective date: 1 March 2018.'];
    expect(read(effectiveDate, first, received)).toEqual({ fields: first, isExact: false });
  });

  it.each([
    'Effective date: 1 March 2018 or the day of closing.',
    'Effective date: as agreed.',
    'Notice: 1 March 2018.',
  ])('are not read out of more than a value, or of a label of nothing: %s', (line) => {
    expect(read(effectiveDate, first, [line]).isExact).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTerm } from '../shareable/open-deal.fixture.ts';
import { catalogue, findTerm } from '../terms/catalogue.ts';
import { sampleValues } from '../terms/sample-values.fixture.ts';
import type { WrittenParagraph } from '../terms/written/written-prose.ts';
import { writtenProseSchema } from '../terms/written/written-prose.ts';
import { checkClause } from './check-clause.ts';
import type { Clause } from './clause.ts';
import { choicesToSet, putClause } from './put-clause.ts';
import { acceptAll, rejectAll } from '../terms/written/suggestions.ts';
import { isSameWritten } from '../terms/written/prose-to-written.ts';
import { startWriting } from '../terms/written/start-writing.ts';
import { clauseFromProse } from './clause-from-prose.ts';
import { fillClause } from './fill-clause.ts';
import { splitPlaceholders } from './placeholders.ts';
import { tidyClause } from './tidy-clause.ts';

const names = { A: 'Alpha', B: 'Beta' };
const body = (...texts: string[]): WrittenParagraph => ({
  role: 'body',
  runs: texts.map((text) => ({ text })),
});
const fill = (paragraphs: WrittenParagraph[], fields: Parameters<typeof aTerm>[1], key = 'term') =>
  fillClause({ id: 'c-1', paragraphs }, aTerm(key, fields), names, {}).paragraphs;

const fixed = { basis: 'stated' as const, value: 'fixed' };
const fiveYears = { count: 5, unit: 'years' };

describe('putting a clause into a term', () => {
  it('names the parties and says the values with their marks', () => {
    const paragraphs = [body('Party A licenses Party B for {{length}}, and {{ renewal }} more.')];
    expect(
      fill(paragraphs, {
        form: fixed,
        length: { basis: 'illustrative', value: fiveYears },
        renewal: { basis: 'undisclosed' },
      }),
    ).toEqual([
      {
        role: 'body',
        runs: [
          { text: 'Alpha licenses Beta for ' },
          { text: '5 years', mark: 'illustrative' },
          { text: ', and ' },
          { text: 'undisclosed', mark: 'undisclosed' },
          { text: ' more.' },
        ],
      },
    ]);
  });

  it('names what is missing or out of force in brackets', () => {
    const paragraphs = [body('Until {{until}}, for {{length}}.')];
    expect(
      fill(paragraphs, { form: fixed, until: { basis: 'stated', value: '2020-01-01' } })[0]?.runs,
    ).toEqual([
      { text: 'Until ' },
      { text: '[ends on]', mark: 'missing' },
      { text: ', for ' },
      { text: '[length]', mark: 'missing' },
      { text: '.' },
    ]);
  });

  it('keeps roles and looks, and one full stop', () => {
    const paragraphs: WrittenParagraph[] = [
      { role: 'numbered', runs: [{ text: 'Press: ' }, { text: '{{press}}', bold: true }, { text: '.' }] },
    ];
    expect(fill(paragraphs, { press: { basis: 'stated', value: 'As agreed.' } }, 'confidentiality')).toEqual([
      { role: 'numbered', runs: [{ text: 'Press: ' }, { text: 'As agreed.', bold: true }] },
    ]);
  });

  it('remembers the clause and the words that it took the place of', () => {
    const term = aTerm('territory', {
      territory: { basis: 'stated', value: { scope: 'worldwide', countries: [] } },
    });
    expect(fillClause({ id: 'c-1', paragraphs: [body('Worldwide.')] }, term, names, {})).toMatchObject({
      clauseId: 'c-1',
      generated: 'Territory: worldwide.',
    });
  });

  it.each(catalogue.map((term) => [term.key, term] as const))(
    '%s: fills every field, and what comes out can be stored',
    (key, term) => {
      const paragraphs = Object.keys(term.fields).map((field) => body(`Value: {{${field}}}.`));
      expect(checkClause(term, paragraphs)).toEqual([]);
      const all = fillClause({ id: 'c-1', paragraphs }, aTerm(key, sampleValues(term, 'stated')), names, {});
      expect(writtenProseSchema.safeParse(all).success).toBe(true);
      expect(JSON.stringify(all.paragraphs)).not.toMatch(/\{\{|\}\}/);
    },
  );
});

describe('a clause', () => {
  const term = findTerm('term');
  if (!term) throw new Error('no term');

  it('names fields of its term only', () => {
    expect(checkClause(term, [body('For {{length}}.'), body('At {{price}}.')])).toEqual([
      { path: 'paragraphs.1', message: '"Term" has no field "price".' },
    ]);
    expect(checkClause(term, [body('For {{length.')])).toHaveLength(1);
    expect(checkClause(term, [body('For {{constructor}}.')])).toHaveLength(1);
  });

  it('is kept without suggestions, and its placeholders whole', () => {
    const paragraphs: WrittenParagraph[] = [
      {
        role: 'body',
        runs: [
          { text: 'For {{len' },
          { text: 'gone', suggestion: { kind: 'deletion', id: 's' } },
          { text: 'gth}}.', suggestion: { kind: 'insertion', id: 's' } },
        ],
      },
      body(' '),
    ];
    expect(tidyClause(paragraphs)).toEqual([body('For {{length}}.')]);
  });

  it('is made from prose with the parties by their sides', () => {
    const prose: WrittenParagraph[] = [
      { role: 'bullet', runs: [{ text: 'Alpha pays Beta ' }, { text: 'USD 5', mark: 'illustrative' }] },
    ];
    expect(clauseFromProse(prose, aTerm('term', {}), names, {})).toEqual([
      { role: 'bullet', runs: [{ text: 'Party A pays Party B USD 5' }] },
    ]);
    const kin = { A: 'Nokia', B: 'Nokia Bell' };
    expect(clauseFromProse([body('Nokia Bell and Nokia')], aTerm('term', {}), kin, {})).toEqual([
      body('Party B and Party A'),
    ]);
  });

  it('is made from prose with the values as placeholders, missing ones too', () => {
    const worded = aTerm('term', {
      form: { basis: 'stated', value: 'fixed' },
      length: { basis: 'stated', value: { count: 5, unit: 'years' } },
    });
    const clause = {
      id: 'c',
      paragraphs: [body('It runs for {{length}}, a fixed time of 15 years; stock: {{sellOff}}.')],
    };
    const filled = fillClause(clause, worded, names, {});
    expect(clauseFromProse(filled.paragraphs, worded, names, {})).toEqual(clause.paragraphs);
  });

  it('sets what it takes for granted, and as a suggestion gives back the words before', () => {
    const clause: Clause = {
      id: 'c',
      termKey: 'term',
      title: 'Fixed',
      variant: 'preferred',
      perspective: 'either',
      paragraphs: [body('One.'), body('Two.')],
      tags: [],
      standards: [],
      whenToUse: '',
      isBuiltIn: true,
      choices: { form: 'fixed', paidUp: true },
    };
    const before = aTerm('term', { form: { basis: 'stated', value: 'fixed' } });
    expect(choicesToSet(clause, before, names).map(({ key, words }) => [key, words])).toEqual([
      ['paidUp', 'yes'],
    ]);
    const put = putClause(clause, before, names, {}, 'x');
    expect(put.fields).toEqual({ ...before.fields, paidUp: { basis: 'stated', value: true } });
    const paragraphs = put.written?.paragraphs ?? [];
    expect(acceptAll(paragraphs)).toEqual(clause.paragraphs);
    expect(isSameWritten(rejectAll(paragraphs), startWriting(before, names, {}).paragraphs)).toBe(true);
  });

  it('loses no character when it is split', () => {
    const pieces = fc.array(fc.constantFrom('{{', '}}', 'length', ' ', 'Party A', '{{length}}'));
    fc.assert(
      fc.property(pieces, (some) => {
        const words = some.join('');
        const parts = splitPlaceholders(words);
        const whole = parts.map((part) => ('words' in part ? part.words : `{{${part.field}}}`)).join('');
        expect(whole.replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      }),
    );
  });
});

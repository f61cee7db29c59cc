import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { checkTerm } from './check-term.ts';
import { missingFields } from './fields-in-force.ts';
import { proseOf } from './prose.ts';
import { sampleValues } from './sample-values.fixture.ts';
import type { FieldValues } from './stated.ts';
import { sections } from './term.ts';

/** So many there are at least: a file that the catalogue fails to find would otherwise go unnoticed. */
const usualTerms = 48;

const names = { A: 'Alpha', B: 'Beta' };
const wordsOf = (key: string, values: FieldValues) => {
  const term = catalogue.find((entry) => entry.key === key);
  if (!term) throw new Error(key);
  return proseOf(term, values, names)
    .flat()
    .map((run) => run.text)
    .join('');
};

describe('the term catalogue', () => {
  it('has every usual term of a cross-licence, with keys and places of their own', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(usualTerms);
    expect(new Set(catalogue.map((term) => term.key)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map((term) => term.order)).size).toBe(catalogue.length);
  });

  it('keeps the sections in their customary order', () => {
    const places = catalogue.map((term) => sections.findIndex((section) => section.key === term.section));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each(catalogue.map((term) => [term.key, term] as const))(
    '%s: defaults pass their own check',
    (_key, term) => {
      expect(checkTerm(term, term.defaults ?? {})).toMatchObject({ ok: true });
    },
  );

  it.each(catalogue.map((term) => [term.key, term] as const))(
    '%s: reads with no value, and says what is missing',
    (_key, term) => {
      const prose = proseOf(term, {}, names);
      expect(prose.length).toBeGreaterThan(0);
      expect(prose.flat().some((run) => run.mark === 'missing') || missingFields(term, {}).length === 0).toBe(
        true,
      );
    },
  );

  it.each(catalogue.map((term) => [term.key, term] as const))(
    '%s: reads with every value, and says each of them',
    (_key, term) => {
      const values = sampleValues(term, 'stated');
      expect(checkTerm(term, values)).toMatchObject({ ok: true });
      expect(
        proseOf(term, values, names)
          .flat()
          .some((run) => run.mark !== undefined),
      ).toBe(false);
    },
  );

  it.each(catalogue.map((term) => [term.key, term] as const))(
    '%s: marks what is undisclosed, illustrative or estimated',
    (_key, term) => {
      for (const basis of ['illustrative', 'estimated'] as const) {
        expect(
          proseOf(term, sampleValues(term, basis), names)
            .flat()
            .some((run) => run.mark === basis),
        ).toBe(true);
      }
      const undisclosed = Object.fromEntries(
        Object.keys(term.fields).map((key) => [key, { basis: 'undisclosed' as const }]),
      );
      expect(
        proseOf(term, undisclosed, names)
          .flat()
          .some((run) => run.mark === 'undisclosed'),
      ).toBe(true);
    },
  );

  it('never says a number that was not given', () => {
    expect(wordsOf('consideration', {})).not.toMatch(/\d/);
    expect(
      wordsOf('consideration', {
        forms: { basis: 'stated', value: ['up-front'] },
        upFront: { basis: 'undisclosed' },
      }),
    ).toContain('undisclosed');
  });
});

import { describe, expect, it } from 'vitest';
import { variants } from '../../domain/clauses/clause.ts';
import { withChoices } from '../../domain/clauses/put-clause.ts';
import { fillClause } from '../../domain/clauses/fill-clause.ts';
import { aTerm } from '../../domain/shareable/open-deal.fixture.ts';
import { catalogue } from '../../domain/terms/catalogue.ts';
import { checkTerm } from '../../domain/terms/check-term.ts';
import { allFacts } from '../../domain/terms/every-combination.fixture.ts';
import { sampleValues } from '../../domain/terms/sample-values.fixture.ts';
import { departuresOf } from '../../domain/terms/written/depart.ts';
import { figuresOf } from '../../domain/terms/written/figures.ts';
import type { WrittenParagraph } from '../../domain/terms/written/written-prose.ts';
import { builtInClauses } from './clauses.ts';

const library = builtInClauses();
const names = { A: 'Alpha', B: 'Beta' };

const wordsOf = (paragraphs: readonly WrittenParagraph[]) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

it('have each an id of their own', () => {
  const ids = library.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(catalogue.map((term) => [term.key, term] as const))('clauses for %s', (key, term) => {
  const clauses = library.filter(({ termKey }) => termKey === key);

  it('are what one prefers, accepts and takes last', () => {
    expect(new Set(clauses.map(({ variant }) => variant))).toEqual(new Set(variants));
  });

  it('say when to use them, and can be found', () => {
    const mute = clauses.filter(({ whenToUse, tags }) => whenToUse.trim() === '' || tags.length === 0);
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('bring no figure of their own: those are typed values', () => {
    const figures = clauses.flatMap(({ id, paragraphs }) =>
      figuresOf(wordsOf(paragraphs)).map(({ words }) => [id, words]),
    );
    expect(figures).toEqual([]);
  });

  it('call no patent essential because it was declared', () => {
    const words = clauses.map(({ title, whenToUse, paragraphs }) => [title, whenToUse, wordsOf(paragraphs)]);
    expect(words.flat().join('\n')).not.toMatch(/declared[- ](as |to be )?(standard[- ])?essential/i);
  });

  it('say nothing against the choices that they set, and print each that they name', () => {
    for (const clause of clauses) {
      const fields = withChoices(clause, aTerm(key, {}), names);
      const checked = checkTerm(term, fields);
      expect(checked.ok ? [] : [clause.id, checked.error]).toEqual([]);
      const worded = aTerm(key, fields);
      const written = fillClause(clause, worded, names, {});
      const named = Object.keys(fields).filter((field) =>
        wordsOf(clause.paragraphs).includes(`{{${field}}}`),
      );
      const unsaid = departuresOf({ ...worded, written }, names, {}).filter(
        ({ kind, field }) => kind === 'not-said' && field !== null && named.includes(field),
      );
      expect(unsaid).toEqual([]);
    }
  });

  it('name the parties, and agree with the values of every sheet', () => {
    const sheets = allFacts(term);
    for (const fields of [sampleValues(term, 'stated'), {}]) {
      const unsaid = aTerm(key, fields);
      for (const clause of clauses) {
        for (const facts of sheets) {
          const written = fillClause(clause, unsaid, names, facts);
          expect(wordsOf(written.paragraphs)).not.toMatch(/[{}]|Party [AB]\b|\[\]/);
          const departures = departuresOf({ ...unsaid, written }, names, facts);
          expect(departures.filter(({ kind }) => kind !== 'not-said')).toEqual([]);
        }
      }
    }
  });
});

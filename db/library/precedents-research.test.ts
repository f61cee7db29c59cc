import { describe, expect, it } from 'vitest';
import type { Precedent } from '../../domain/precedents/precedent.ts';
import { builtInPrecedents } from './precedents.ts';
import { figuresIn, isIn } from './figures.fixture.ts';
import {
  asResearched,
  doubted,
  ours,
  readResearch,
  type Research,
  type ResearchEntry,
} from './research.fixture.ts';

const research = readResearch();
const library = builtInPrecedents();

/** As the research marks its facts, before its doubts are heeded. */
function undoubted(precedent: Precedent): Precedent {
  const ids = doubted[precedent.id] ?? [];
  return {
    ...precedent,
    facts: precedent.facts.map((fact) => (ids.includes(fact.id) ? { ...fact, confirmed: true } : fact)),
  };
}
const asMarked = library.map(undoubted);

function without<T extends object>(value: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Partial<T>;
}

function withoutOurs({ parties, facts, ...entry }: Precedent) {
  return {
    ...without(entry, ours.entry),
    parties: parties.map((party) => without(party, ours.party)),
    facts: facts.map((fact) => ({
      ...without(fact, ours.fact),
      amount: fact.amount && without(fact.amount, ours.amount),
    })),
  };
}

function found(id: string): { readonly file: Research; readonly entry: ResearchEntry } {
  const entry = research?.entries.find((candidate) => candidate.id === id);
  if (!research || !entry) throw new Error(`the research has no ${id}`);
  return { file: research, entry };
}

/** A figure, or a table of them. */
function hasFigure({ amount }: Precedent['facts'][number]): boolean {
  return amount !== null && (amount.amount !== null || amount.tiers !== null);
}

describe.skipIf(!research)(
  'the library beside the research (skipped where ../shared/precedents.yaml is not there)',
  () => {
    it('has its 82 entries, and no other', () => {
      const ids = research?.entries.map(({ id }) => id) ?? [];
      expect(ids).toHaveLength(82);
      expect(new Set(library.map(({ id }) => id))).toEqual(new Set(ids));
    });

    it.each(asMarked)('$id says all that the research says, and nothing else', (precedent) => {
      const { file, entry } = found(precedent.id);
      expect(withoutOurs(precedent)).toEqual(asResearched(entry, file));
      const count = (facts: Precedent['facts']) => [
        facts.length,
        facts.filter((fact) => fact.confirmed).length,
      ];
      const amounts = precedent.facts.filter(hasFigure);
      const { statements, confirmed, amounts: all, amounts_confirmed: sure } = entry.verification;
      expect([...count(precedent.facts), ...count(amounts)]).toEqual([statements, confirmed, all, sure]);
    });

    it.each(library)(
      '$id types no figure, date or currency that is not in the research, but the currency of bare percentages',
      (precedent) => {
        const { entry } = found(precedent.id);
        const text = JSON.stringify(entry);
        expect(figuresIn(precedent).filter(({ figure }) => !isIn(text, figure))).toEqual([]);
      },
    );

    it('marks what the notes of the research doubt as unverified', () => {
      const marked = library.flatMap(({ id, facts }) =>
        facts
          .filter((fact) => !fact.confirmed && doubted[id]?.includes(fact.id))
          .map((fact) => [id, fact.id]),
      );
      expect(marked).toEqual(
        expect.arrayContaining(Object.entries(doubted).flatMap(([id, ids]) => ids.map((fact) => [id, fact]))),
      );
      expect(marked).toHaveLength(14);
    });

    it('counts its statements, amounts and sources as the research counts them', () => {
      const facts = asMarked.flatMap((entry) => entry.facts);
      const amounts = facts.filter(hasFigure);
      const cited = new Set(library.flatMap((entry) => entry.sources.map(({ id }) => id)));
      expect(research?.meta.counts).toMatchObject({
        entries: library.length,
        statements: facts.length,
        statements_confirmed: facts.filter((fact) => fact.confirmed).length,
        amounts: amounts.length,
        amounts_confirmed: amounts.filter((fact) => fact.confirmed).length,
        sources: 263,
      });
      const known = Object.keys(research?.sources ?? {});
      expect(known).toHaveLength(263);
      // the story that the research began with: a machine's paraphrase, on which no statement rests
      expect(known.filter((id) => !cited.has(id))).toEqual(['seed']);
    });
  },
);

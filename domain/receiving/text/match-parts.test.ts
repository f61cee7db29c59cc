import { describe, expect, it } from 'vitest';
import { matchParts } from './match-parts.ts';
import type { Part } from './split-parts.ts';

const expected = { terms: new Map(), headings: [], frame: [], furniture: [] };
const part = (id: string, heading: string): Part => ({
  id,
  heading,
  number: null,
  headed: null,
  lines: [],
  bookmarked: null,
  isFrame: false,
});

function matched(...headings: string[]) {
  const parts = headings.map((heading, at) => part(`part-${at}`, heading));
  return [...matchParts(parts, expected).values()];
}

describe('a heading in words of other people', () => {
  it.each([
    ['许可费', 'rate', 'Its heading "许可费" is the Chinese for "Rate".'],
    ['Redevances', 'rate', 'Its heading "Redevances" is the French for "Rate".'],
    ['期間', 'term', 'Its heading "期間" is the Chinese or Japanese for "Term".'],
    ['Running royalty', 'rate', 'Its heading "Running royalty" is a usual name of the term.'],
  ])('is likely, and says why: %s', (heading, key, reason) => {
    expect(matched(heading)[0]?.best).toMatchObject({ key, reason, confidence: 'likely' });
  });

  it('is doubtful where it names two terms, and the other one is offered', () => {
    const [{ best, others } = { best: null, others: [] }] = matched('Anwendbares Recht und Gerichtsstand');
    expect(best?.confidence).toBe('doubtful');
    expect(best?.reason).toMatch(/has the German for "\S.*", and names others as well/);
    expect(new Set([best?.key, others[0]?.key])).toEqual(new Set(['dispute-resolution', 'governing-law']));
  });

  it('leaves a term to the part that names it alone', () => {
    const [both, alone] = matched('Laufzeit und Kündigung', 'Laufzeit');
    expect([both?.best?.key, alone?.best?.key]).toEqual(['termination', 'term']);
  });

  it('gives the title of a paper to no term', () => {
    expect(matched('Patent Cross-License Agreement', '专利许可协议').map(({ best }) => best)).toEqual([
      null,
      null,
    ]);
  });

  it('of a schedule is that of a list, and not the clause on what it lists', () => {
    const list = { ...part('list', 'Licensed patents'), number: 'Exhibit A' };
    const clause = { ...part('clause', 'Licensed patents'), number: 'Article 3' };
    const found = matchParts([list, clause], expected);
    expect(found.get('clause')?.best?.key).toBe('licensed-patents');
    expect(found.get('list')?.best?.confidence).not.toBe('likely');
  });
});

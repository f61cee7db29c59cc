import { describe, expect, it } from 'vitest';
import type { Understood } from '../../domain/receiving/understood.ts';
import { receivedSample } from './received-sample.fixture.ts';
import { plain, wordOfOthers } from './word-of-others.fixture.ts';

/** All that the terms of the round say. */
const saidBy = ({ terms }: Understood): string => JSON.stringify(terms);

describe('what frames the terms', { timeout: 60_000 }, () => {
  it('of a file of theirs is kept whole, though all its words stand in ours', async () => {
    const { ctx, comesTo } = await receivedSample();
    const said = saidBy(
      comesTo(
        await wordOfOthers(
          plain('Parties to this: Xiaomi and Nokia Corporation'),
          plain('Release payment due 30 March 2018, 6,000,000'),
          plain('Copy of round 3'),
        ),
      ),
    );
    expect(said).toContain('Parties to this: Xiaomi and Nokia Corporation');
    expect(said).toContain('Release payment due 30 March 2018, 6,000,000');
    expect(said).toContain('Copy of round 3');
    ctx.db.close();
  });

  it('of our own file is known where it is laid out anew, and what was put in its place is kept', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const at = document.paragraphs.findIndex(({ pieces }) =>
      pieces.some(({ text }) => text === 'What is paid and reported when'),
    );
    const paragraphs = document.paragraphs
      .filter(({ role }, place) => place < at || role !== 'cell-row')
      .toSpliced(at + 1, 0, {
        role: 'body',
        level: 0,
        number: null,
        place: 'body',
        bookmarks: [],
        pieces: [{ text: 'Instalment 1 of 3 due 29 March 2019' }],
      });
    const changed = comesTo({ ...document, paragraphs });
    const added = changed.parts.filter(({ outcome }) => outcome === 'added');
    expect(added.map(({ after }) => after)).toEqual([['Instalment 1 of 3 due 29 March 2019']]);
    ctx.db.close();
  });
});

describe('a document of ours that lost its bookmarks', { timeout: 60_000 }, () => {
  it('is matched by our headings, and nothing of its cover or contents becomes a term', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const paragraphs = document.paragraphs.map((paragraph) => ({ ...paragraph, bookmarks: [] }));
    const { parts, absent, doubts } = comesTo({ ...document, paragraphs });
    expect(parts.filter(({ outcome }) => outcome !== 'same' && outcome !== 'frame')).toEqual([]);
    expect(absent).toEqual([]);
    expect(doubts.join('\n')).toMatch(/lost its bookmarks/);
    ctx.db.close();
  });

  it('is so too as plain text, with a term moved and another one taken out', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { paragraphs } = document;
    const at = (name: string) => paragraphs.findIndex(({ bookmarks }) => bookmarks.includes(name));
    const rate = paragraphs.slice(at('term_rate'), at('term_price_limits'));
    const tax = paragraphs.slice(at('term_tax'), at('part_dealings'));
    const rest = paragraphs.filter((entry) => !rate.includes(entry) && !tax.includes(entry));
    const first = rest.findIndex(({ bookmarks }) => bookmarks.includes('term_non_binding_statement'));
    const pasted = rest.toSpliced(first, 0, ...rate).map((entry) => ({
      ...entry,
      bookmarks: [],
      number: null,
      role: entry.role === 'cell-row' ? entry.role : ('body' as const),
      level: 0,
    }));
    const { parts, absent } = comesTo({ ...document, paragraphs: pasted });
    expect(parts.filter(({ outcome }) => outcome !== 'same' && outcome !== 'frame')).toEqual([]);
    expect(absent).toMatchObject([{ key: 'tax', isKept: false }]);
    ctx.db.close();
  });
});

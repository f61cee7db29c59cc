import { describe, expect, it } from 'vitest';
import type { ReceivedParagraph } from '../../domain/receiving/received-document.ts';
import { receivedSample } from './received-sample.fixture.ts';

const change = { kind: 'deleted', author: 'Lei', date: '2018-01-02T10:00:00Z' } as const;

const strike = (paragraph: ReceivedParagraph): ReceivedParagraph => ({
  ...paragraph,
  markChange: change,
  pieces: paragraph.pieces.map((piece) => ({ ...piece, change })),
});

describe('what is struck in our Word file with its changes marked', { timeout: 60_000 }, () => {
  it('takes a term off the sheet from its heading to its last line, and leaves the next one what it was', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { paragraphs } = document;
    const at = (name: string) => paragraphs.findIndex(({ bookmarks }) => bookmarks.includes(name));
    const [from, to] = [at('term_warranties'), at('term_dispute_resolution')];
    const marked = paragraphs.map((paragraph, place) =>
      place >= from && place < to ? strike(paragraph) : paragraph,
    );
    const { parts, absent, changes } = comesTo({ ...document, paragraphs: marked });
    expect(absent).toMatchObject([{ key: 'warranties', isKept: false }]);
    const disputes = parts.find(({ heading }) => heading === 'Dispute resolution');
    expect(disputes).toMatchObject({
      as: { kind: 'term', key: 'dispute-resolution' },
      confidence: 'certain',
      outcome: 'same',
    });
    expect(new Set(changes.map(({ termKey }) => termKey))).toEqual(new Set(['warranties']));
    ctx.db.close();
  });

  it('belongs to the term at whose end it stood', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { paragraphs } = document;
    const last = paragraphs.findIndex(({ bookmarks }) => bookmarks.includes('part_money')) - 1;
    const marked = paragraphs.map((paragraph, place) => (place === last ? strike(paragraph) : paragraph));
    expect(comesTo({ ...document, paragraphs: marked }).changes).toMatchObject([{ termKey: 'term' }]);
    ctx.db.close();
  });

  it('keeps its term where only the heading was typed anew', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const marked = document.paragraphs.flatMap((paragraph) =>
      paragraph.bookmarks.includes('term_rate')
        ? [strike(paragraph), { ...paragraph, bookmarks: [], pieces: [{ text: 'Royalty per unit' }] }]
        : [paragraph],
    );
    const { parts, absent } = comesTo({ ...document, paragraphs: marked });
    expect(absent).toEqual([]);
    expect(parts.find(({ heading }) => heading === 'Royalty per unit')).toMatchObject({
      as: { kind: 'term', key: 'rate' },
      confidence: 'certain',
    });
    ctx.db.close();
  });

  it('keeps its words where only the heading was struck', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const marked = document.paragraphs.map((paragraph) =>
      paragraph.bookmarks.includes('term_rate') ? strike(paragraph) : paragraph,
    );
    const { parts, absent } = comesTo({ ...document, paragraphs: marked });
    expect(absent).toEqual([]);
    expect(parts.find(({ as }) => as.kind === 'term' && as.key === 'rate')?.outcome).toBe('same');
    ctx.db.close();
  });
});

import { describe, expect, it } from 'vitest';
import type {
  ReceivedChange,
  ReceivedParagraph,
  ReceivedText,
} from '../../domain/receiving/received-document.ts';
import { bookmarkOf } from '../../domain/document/bookmarks.ts';
import { createTestBackend } from '../test-backend.ts';
import { receivedSample } from './received-sample.fixture.ts';

const by = (kind: ReceivedChange['kind'], date = '2018-01-02T10:00:00Z'): ReceivedChange => ({
  kind,
  author: 'Lei',
  date,
});

type Edit = (paragraph: ReceivedParagraph) => readonly ReceivedParagraph[];

/** The document with the first paragraph below a term's heading that has these words edited. */
function edited(document: ReceivedText, term: string, words: string | RegExp, edit: Edit): ReceivedText {
  const { paragraphs } = document;
  const start = paragraphs.findIndex(({ bookmarks }) => bookmarks.includes(bookmarkOf(`term-${term}`)));
  const at = paragraphs.findIndex(
    ({ pieces }, place) => place >= start && pieces.some(({ text }) => text.search(words) >= 0),
  );
  const paragraph = paragraphs[at];
  if (start < 0 || !paragraph) throw new Error(`${term}: ${String(words)}`);
  return { ...document, paragraphs: paragraphs.toSpliced(at, 1, ...edit(paragraph)) };
}

const typed =
  (from: string | RegExp, to: string): Edit =>
  (paragraph) => [
    {
      ...paragraph,
      pieces: paragraph.pieces.map((piece) => ({ ...piece, text: piece.text.replace(from, to) })),
    },
  ];

/** The same with its changes marked. */
const marked =
  (from: string, to: string): Edit =>
  (paragraph) => [
    {
      ...paragraph,
      pieces: paragraph.pieces.flatMap((piece) => {
        const [before, ...rest] = piece.text.split(from);
        if (before === undefined || rest.length === 0) return [piece];
        return [
          { ...piece, text: before },
          { ...piece, text: from, change: by('deleted') },
          { ...piece, text: to, change: by('inserted', '2018-01-02T10:00:41Z') },
          { ...piece, text: rest.join(from) },
        ];
      }),
    },
  ];

const strike: Edit = (paragraph) => [
  {
    ...paragraph,
    markChange: by('deleted'),
    pieces: paragraph.pieces.map((piece) => ({ ...piece, change: by('deleted') })),
  },
];

/** The paragraphs of a term, from its heading on. */
function termIn({ paragraphs }: ReceivedText, term: string): readonly [number, number] {
  const start = paragraphs.findIndex(({ bookmarks }) => bookmarks.includes(bookmarkOf(`term-${term}`)));
  const end = paragraphs.findIndex(
    ({ role, level }, place) => place > start && role === 'heading' && level <= 2,
  );
  return [start, end];
}

describe('a document of ours that comes back', { timeout: 180_000 }, () => {
  it('unchanged has nothing to notice', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { noticed, changes } = comesTo(document);
    expect(noticed).toEqual({ marks: 'none', unmarked: [], states: [], moved: [] });
    expect(changes).toEqual([]);
    ctx.db.close();
  });

  it('says what was changed without a mark beside marked changes, and first of all', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const tracked = edited(document, 'governing-law', 'Governing law', marked('Governing law', 'The law'));
    const all = comesTo(tracked);
    expect(all.noticed).toMatchObject({ marks: 'all', unmarked: [] });
    expect(all.changes).toMatchObject([
      { kind: 'inserted', before: 'Governing law', text: 'The law', termKey: 'governing-law', author: 'Lei' },
    ]);
    const both = comesTo(edited(tracked, 'records-and-audit', '45 days', typed('45 days', '90 days')));
    expect(both.noticed).toMatchObject({
      marks: 'some',
      unmarked: [
        {
          termKey: 'records-and-audit',
          before: [expect.stringContaining('45 days')],
          after: [expect.stringContaining('90 days')],
        },
      ],
    });
    expect(both.doubts.join('\n')).toMatch(/Changed without a mark \(1\): "Records and audit"\./);
    const notesOf = (key: string) =>
      both.parts.find(({ as }) => as.kind === 'term' && as.key === key)?.notes ?? [];
    expect(notesOf('records-and-audit')).toEqual(['Changed without a mark.']);
    expect(notesOf('governing-law')).toEqual([]);
    ctx.db.close();
  });

  it('without any mark says so once', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const { noticed, doubts, parts } = comesTo(
      edited(document, 'records-and-audit', '45 days', typed('45 days', '90 days')),
    );
    expect(noticed?.marks).toBe('none');
    expect(doubts.filter((doubt) => /mark/.test(doubt))).toEqual([
      'It marks no changes: what changed was found by holding it against round 3 as it went out.',
    ]);
    expect(parts.filter(({ notes }) => notes)).toEqual([]);
    ctx.db.close();
  });

  it('keeps what they wrote on the state of a term as their remark: it sets nothing and is no word of the term', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const former = comesTo(document).terms;
    const [open] = former.filter(({ key, state }) => key === 'rate' && state !== 'agreed');
    expect(open).toBeDefined();
    const agreed = comesTo(edited(document, 'rate', /^Proposed by /, typed(/.*/, 'Agreed')));
    expect(agreed.terms).toEqual(former);
    expect(agreed.noticed?.states).toMatchObject([
      { termKey: 'rate', before: expect.stringContaining('Proposed by'), after: 'Agreed' },
    ]);
    expect(agreed.doubts.join('\n')).toMatch(/They write "Agreed" in place of "Proposed by .*" on "Rate"/);
    const free = comesTo(edited(document, 'rate', /^Proposed by /, typed(/.*/, 'OPEN - see email')));
    expect(free.terms).toEqual(former);
    expect(free.noticed?.states).toMatchObject([{ termKey: 'rate', after: 'OPEN - see email' }]);
    const struck = comesTo(edited(document, 'rate', /^Proposed by /, strike));
    expect(struck.terms).toEqual(former);
    expect(struck.noticed).toMatchObject({ marks: 'all', states: [{ termKey: 'rate', after: null }] });
    expect(struck.changes).toEqual([]);
    ctx.db.close();
  });

  it('has one entry for a clause that was struck, however many paragraphs it had', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const [start, end] = termIn(document, 'late-interest');
    const paragraphs = document.paragraphs.flatMap((paragraph, at) =>
      at >= start && at < end ? strike(paragraph) : [paragraph],
    );
    const { changes, noticed } = comesTo({ ...document, paragraphs });
    expect(changes).toMatchObject([{ kind: 'deleted', termKey: 'late-interest' }]);
    expect(changes[0]?.text).toMatch(/^Late interest\n/);
    expect(changes[0]?.text).not.toMatch(/Agreed|Proposed/);
    expect(noticed).toMatchObject({ marks: 'all', unmarked: [] });
    ctx.db.close();
  });

  it('tells which clause was moved, marked or not', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const [start, end] = termIn(document, 'governing-law');
    const [place] = termIn(document, 'territory');
    const clause = document.paragraphs.slice(start, end);
    const rest = document.paragraphs.toSpliced(start, end - start);
    const moved = [{ termKey: 'governing-law', label: 'Governing law', before: 'Territory' }];
    const cut = comesTo({ ...document, paragraphs: rest.toSpliced(place, 0, ...clause) });
    expect(cut.noticed?.moved).toEqual(moved);
    expect(cut.doubts).toContain('They moved "Governing law" before "Territory".');
    const asMoved = (kind: 'moved-from' | 'moved-to') => (paragraph: ReceivedParagraph) => ({
      ...paragraph,
      bookmarks: kind === 'moved-to' ? [] : paragraph.bookmarks,
      markChange: by(kind),
      pieces: paragraph.pieces.map((piece) => ({ ...piece, change: by(kind) })),
    });
    const tracked = comesTo({
      ...document,
      paragraphs: document.paragraphs
        .toSpliced(start, end - start, ...clause.map(asMoved('moved-from')))
        .toSpliced(place, 0, ...clause.map(asMoved('moved-to'))),
    });
    expect(tracked.noticed).toMatchObject({ marks: 'all', unmarked: [], moved });
    expect(tracked.changes).toMatchObject([{ kind: 'moved-to', termKey: 'governing-law' }]);
    ctx.db.close();
  });

  it('was made from another round than it can be held against: that is said, and nothing is taken for theirs by stealth', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const paragraphs = document.paragraphs.map((paragraph) =>
      paragraph.place === 'header' ? (typed(/Round 3/, 'Round 7')(paragraph)[0] ?? paragraph) : paragraph,
    );
    const { noticed, doubts } = comesTo(
      edited({ ...document, paragraphs }, 'records-and-audit', '45 days', typed('45 days', '90 days')),
    );
    expect(noticed).toMatchObject({ marks: null, unmarked: [] });
    expect(doubts.join('\n')).toMatch(/made from round 7 and is held against round 3/);
    ctx.db.close();
  });

  it('as a redline has its own marks, which are not theirs; what was typed or marked among them is', async () => {
    const { ctx, document, comesTo } = await receivedSample(createTestBackend(), 'redline');
    const back = comesTo(document);
    expect(document.paragraphs.some(({ pieces }) => pieces.some(({ change }) => change))).toBe(true);
    expect(back.changes).toEqual([]);
    expect(back.noticed).toEqual({ marks: 'none', unmarked: [], states: [], moved: [] });
    const [own] = document.paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ change }) => change ?? []));
    if (!own) throw new Error('the redline marks nothing');
    const forged = comesTo(
      edited(document, 'records-and-audit', '45 days', (paragraph) => [
        { ...paragraph, pieces: [...paragraph.pieces, { text: ' Never on a Monday.', change: own }] },
      ]),
    );
    expect(forged.changes).toMatchObject([{ text: ' Never on a Monday.', author: own.author }]);
    const changed = comesTo(
      edited(
        edited(document, 'records-and-audit', '45 days', marked('45 days', '90 days')),
        'governing-law',
        'undisclosed',
        typed('undisclosed', 'French law'),
      ),
    );
    expect(changed.changes).toMatchObject([{ before: '45 days', text: '90 days', author: 'Lei' }]);
    expect(changed.noticed).toMatchObject({ marks: 'some', unmarked: [{ termKey: 'governing-law' }] });
    ctx.db.close();
  });
});

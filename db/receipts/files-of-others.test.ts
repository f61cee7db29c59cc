import { describe, expect, it } from 'vitest';
import type { Understood } from '../../domain/receiving/understood.ts';
import { receivedSample } from './received-sample.fixture.ts';
import { bold, plain, runIn, table, wordOfOthers } from './word-of-others.fixture.ts';

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

/** What each part is taken for, and what its term says then. */
const partsOf = ({ parts }: Understood) =>
  parts.map(({ number, heading, as, after }) => [
    [number, heading].filter(Boolean).join(' '),
    as.kind === 'term' ? as.key : as.kind,
    after,
  ]);

describe('a file of theirs', { timeout: 60_000 }, () => {
  it('keeps what stands under a heading with it, and a heading that only names our term out of its words', async () => {
    const { ctx, comesTo } = await receivedSample();
    const document = await wordOfOthers(
      bold('ARTICLE I'),
      bold('ROYALTY'),
      plain('1.1 A fee of EUR 0.32 is due.'),
      plain('1.2 This clause 1 survives expiry.'),
      bold('ARTICLE II'),
      bold('TERM AND TERMINATION'),
      plain('2.1 Six years.'),
      bold('3. Definitions'),
      runIn('"Territory"', 'means the whole world.'),
      plain('(a) Nokia owns patents essential to standards.'),
    );
    expect(partsOf(comesTo(document))).toEqual([
      ['ARTICLE I ROYALTY', 'rate', ['1.1 A fee of EUR 0.32 is due.', '1.2 This clause 1 survives expiry.']],
      [
        'ARTICLE II TERM AND TERMINATION',
        'termination',
        ['ARTICLE II TERM AND TERMINATION', '2.1 Six years.'],
      ],
      [
        '3 Definitions',
        'custom',
        ['"Territory" means the whole world.\n(a) Nokia owns patents essential to standards.'],
      ],
    ]);
    ctx.db.close();
  });

  it('that is laid out as a table says of each term what stands beside its name, and whose it is', async () => {
    const { ctx, comesTo } = await receivedSample();
    const document = await wordOfOthers(
      table([
        ['No.', 'Issue', 'Nokia position', 'Xiaomi position'],
        ['1', 'Royalty', 'EUR 0.40', 'EUR 0.32\nNo minimum'],
        ['2', 'Audit', 'yearly', 'never'],
        ['', '', '', 'without exception'],
        ['3', 'Taxes', 'shared', 'shared'],
      ]),
      plain('All of it subject to contract.'),
    );
    const understood = comesTo(document);
    expect(partsOf(understood).filter(([, key]) => key !== 'frame')).toEqual([
      ['1 Royalty', 'rate', ['Nokia position: EUR 0.40', 'Xiaomi position: EUR 0.32', 'No minimum']],
      [
        '2 Audit',
        'records-and-audit',
        ['Nokia position: yearly', 'Xiaomi position: never', 'Xiaomi position: without exception'],
      ],
      ['3 Taxes', 'tax', ['Nokia position: shared', 'Xiaomi position: shared']],
    ]);
    expect(saidBy(understood)).toContain('All of it subject to contract.');
    expect(
      understood.parts.filter(({ as }) => as.kind === 'frame').map(({ confidence }) => confidence),
    ).toEqual(['none', 'none']);
    ctx.db.close();
  });

  it('is no sheet where a table heads its rows, and a group of rows is none of our terms', async () => {
    const { ctx, comesTo } = await receivedSample();
    const document = await wordOfOthers(
      table([
        ['Term', 'Xiaomi proposal'],
        ['Royalty', 'EUR 0.32'],
        ['COMMERCIAL TERMS', ''],
        ['Audit', 'never'],
        ['Taxes', 'shared'],
      ]),
    );
    const { terms, ...understood } = comesTo(document);
    const keys = partsOf({ terms, ...understood }).map(([, key]) => key);
    expect(keys).toEqual(['frame', 'rate', 'frame', 'records-and-audit', 'tax']);
    expect(JSON.stringify(terms)).toContain('COMMERCIAL TERMS');
    ctx.db.close();
  });

  it.each([
    [
      'numbered',
      [
        '1. Royalty',
        'EUR 0.32.',
        '2. Audit',
        'None.',
        '3. Quantum computing',
        'Not licensed.',
        '4. Taxes',
        'Shared.',
      ],
    ],
    [
      'numbered in Chinese',
      [
        '一、Royalty',
        'EUR 0.32.',
        '二、Audit',
        'None.',
        '三、Quantum computing',
        'Not licensed.',
        '四、Taxes',
        'Shared.',
      ],
    ],
  ])('has headings where lines stand out by nothing but that they are %s', async (_, lines) => {
    const { ctx, comesTo } = await receivedSample();
    const parts = partsOf(comesTo(await wordOfOthers(...lines.map(plain))));
    expect(parts.map(([, key]) => key)).toEqual(['rate', 'records-and-audit', 'custom', 'tax']);
    expect(parts.map(([, , after]) => after)).toEqual([
      ['EUR 0.32.'],
      ['None.'],
      ['Not licensed.'],
      ['Shared.'],
    ]);
    ctx.db.close();
  });

  it('of lines with a label each gives every label its term', async () => {
    const { ctx, comesTo } = await receivedSample();
    const lines = [
      'Territory: Worldwide except India',
      'Governing law: England',
      'MFN: none',
      'Duration: 6 years',
    ];
    expect(partsOf(comesTo(await wordOfOthers(...lines.map(plain))))).toEqual([
      ['Territory', 'territory', ['Territory: worldwide except India.']],
      ['Governing law', 'governing-law', [lines[1]]],
      ['MFN', 'most-favoured-licensee', [lines[2]]],
      ['Duration', 'term', [lines[3]]],
    ]);
    ctx.db.close();
  });
});

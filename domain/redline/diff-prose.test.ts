import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProseParagraph } from '../terms/prose-of-term.ts';
import { acceptRedline, rejectRedline } from './apply.ts';
import { diffProse, hasChanges } from './diff-prose.ts';
import { anyEdit, anyProse } from './random-prose.fixture.ts';
import type { Redline } from './redline.ts';
import { joinRuns } from './styled-token.ts';

const body = (...texts: readonly string[]): readonly ProseParagraph[] =>
  texts.map((text) => ({ role: 'body', text: [{ text }] }));

/** "[-old-][+new+]", with "[<1 … ]" and "[>1 … ]" for the ends of a move. */
function show(redline: Redline): readonly string[] {
  const signs = { same: '', inserted: '+', deleted: '-', 'moved-from': '<', 'moved-to': '>' };
  return redline.map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map((piece) => (piece.kind === 'same' ? piece.run.text : `[${signs[piece.kind]}${piece.move ?? ''}${piece.run.text}]`)).join('')}`,
  );
}

const showDiff = (before: readonly ProseParagraph[], after: readonly ProseParagraph[]) =>
  show(diffProse(before, after));

const joined = (prose: readonly ProseParagraph[]) =>
  prose.map(({ role, text }) => ({ role, text: joinRuns(text) }));

describe('the laws of a redline', () => {
  it('rejecting all gives the text before, accepting all the text after', () => {
    const anyTwo = fc.oneof(anyEdit, fc.record({ before: anyProse, after: anyProse }));
    fc.assert(
      fc.property(anyTwo, ({ before, after }) => {
        const redline = diffProse(before, after);
        expect(rejectRedline(redline)).toEqual(joined(before));
        expect(acceptRedline(redline)).toEqual(joined(after));
      }),
      { numRuns: 500 },
    );
  });

  it('a text differs from itself in nothing', () => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        expect(hasChanges(diffProse(prose, prose))).toBe(false);
        expect(
          diffProse(prose, prose)
            .flatMap(({ pieces }) => pieces)
            .every(({ kind }) => kind === 'same'),
        ).toBe(true);
      }),
    );
  });

  it('every move has two ends', () => {
    fc.assert(
      fc.property(anyEdit, ({ before, after }) => {
        const ends = (kind: string) => {
          const redline = diffProse(before, after);
          const numbers = redline.flatMap((paragraph) => [
            ...(paragraph.kind === kind ? [paragraph.move] : []),
            ...paragraph.pieces.filter((piece) => piece.kind === kind).map((piece) => piece.move),
          ]);
          return new Set(numbers);
        };
        expect(ends('moved-from')).toEqual(ends('moved-to'));
      }),
    );
  });
});

describe('a redline', () => {
  it('keeps amounts, dates, percentages and defined terms whole', () => {
    expect(
      showDiff(
        body('pay USD 1,250,000.50 by 5 July 2017 at 3.25 % of the Net Selling Price'),
        body('pay USD 1,350,000.50 by 5 July 2018 at 3.5 % of the Net Invoice Price'),
      ),
    ).toEqual([
      'changed: pay [-USD 1,250,000.50][+USD 1,350,000.50] by [-5 July 2017][+5 July 2018] at [-3.25 %][+3.5 %] of the [-Net Selling Price][+Net Invoice Price]',
    ]);
  });

  it('is no confetti: changes with a small word between them are one', () => {
    expect(showDiff(body('within five of the years'), body('within six of the months'))).toEqual([
      'changed: within [-five of the years][+six of the months]',
    ]);
    expect(showDiff(body('a quick fox runs'), body('a slow cat runs'))).toEqual([
      'changed: a [-quick fox][+slow cat] runs',
    ]);
  });

  it('puts in and takes out words without touching those around them', () => {
    expect(showDiff(body('The parties agree.'), body('The parties hereby agree.'))).toEqual([
      expect.stringMatching(/^changed: The parties (\[\+hereby \]agree|\[\+ hereby\] agree)\.$/),
    ]);
  });

  it('cuts Chinese between words', () => {
    const [line] = showDiff(body('许可方授予被许可方非独占许可。'), body('许可方授予被许可方独占许可。'));
    expect(line).toMatch(/^changed: 许可方授予被许可方.*独占许可。$/);
  });

  it('knows a paragraph that moved', () => {
    const [one, two, three] = [
      'The first of these paragraphs.',
      'Another paragraph stands here.',
      'Governing law is that of England.',
    ];
    expect(showDiff(body(one, two, three), body(three, one, two))).toEqual([
      `moved-to: [>1${three}]`,
      `same: ${one}`,
      `same: ${two}`,
      `moved-from: [<1${three}]`,
    ]);
  });

  it('knows a paragraph that moved and was edited on the way', () => {
    const [one, two] = [
      'The first of these paragraphs is here.',
      'Another wholly different sentence is there.',
    ];
    const last = (days: string) => `Each payment falls due within ${days} after the invoice was received.`;
    expect(showDiff(body(one, two, last('30 days')), body(last('45 days'), one, two))).toEqual([
      'moved-to: [>1Each payment falls due within ][-30][+45][>1 days after the invoice was received.]',
      `same: ${one}`,
      `same: ${two}`,
      'moved-from: [<1Each payment falls due within 30 days after the invoice was received.]',
    ]);
  });

  it('knows a sentence that moved within a paragraph and between paragraphs', () => {
    const [law, pay, tell] = [
      'This agreement is governed by the law of England.',
      'The licensee pays a royalty in each quarter of the year.',
      'Reports are due within thirty days of the end of each quarter.',
    ];
    expect(showDiff(body(`${law} ${pay} ${tell}`), body(`${pay} ${tell} ${law}`)).join('')).toMatch(
      /\[<1This agreement .*England\.\].*\[>1This agreement .*England\.\]/,
    );
    const between = showDiff(body(`${law} ${pay}`, tell), body(pay, `${tell} ${law}`));
    expect(between.join('')).toMatch(/\[<1This agreement .*England\.\].*\[>1This agreement .*England\.\]/);
  });

  it('shows bold, marks and roles that changed', () => {
    const before: readonly ProseParagraph[] = [{ role: 'body', text: [{ text: 'a royalty' }] }];
    expect(
      showDiff(before, [{ role: 'body', text: [{ text: 'a ' }, { text: 'royalty', bold: true }] }]),
    ).toEqual(['changed: a [-royalty][+royalty]']);
    expect(showDiff(before, [{ role: 'body', text: [{ text: 'a royalty', mark: 'illustrative' }] }])).toEqual(
      ['changed: [-a royalty][+a royalty]'],
    );
    expect(diffProse(before, [{ role: 'bullet', text: [{ text: 'a royalty' }] }])).toEqual([
      {
        kind: 'changed',
        role: 'bullet',
        roleBefore: 'body',
        pieces: [{ kind: 'same', run: { text: 'a royalty' } }],
      },
    ]);
  });

  it('is the same whatever runs the same looks are cut into', () => {
    const [before, after] = [
      body('one two'),
      [{ role: 'body' as const, text: [{ text: 'one ' }, { text: 'two' }] }],
    ];
    expect(hasChanges(diffProse(before, after))).toBe(false);
  });

  it('of two texts with nothing in common strikes out one and puts in the other', () => {
    const words = (seed: string) => Array.from({ length: 4_000 }, (_, index) => `${seed}${index}`).join(' ');
    const redline = diffProse(body(`same ${words('x')} end`), body(`same ${words('y')} end`));
    expect(rejectRedline(redline)).toEqual(body(`same ${words('x')} end`));
    expect(redline.flatMap(({ pieces }) => pieces).length).toBeLessThan(10);
  });
});

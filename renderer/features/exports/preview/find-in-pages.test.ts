import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInPage, patternOf, stepAmong, textOfPage, type Hit, type TextPiece } from './find-in-pages.ts';

const line = (str: string): TextPiece => ({ str, hasEOL: true });
const piece = (str: string): TextPiece => ({ str, hasEOL: false });

function find(pieces: readonly TextPiece[], query: string): readonly Hit[] {
  const pattern = patternOf(query);
  return pattern ? findInPage(textOfPage(pieces), 0, pattern) : [];
}

/** The words that a hit marks, taken from the pieces as the screen would. */
function marked(pieces: readonly TextPiece[], { from, to }: Hit): string {
  return pieces
    .slice(from.piece, to.piece + 1)
    .map(({ str, hasEOL }, index, all) => {
      const start = index === 0 ? from.letter : 0;
      const isLast = index === all.length - 1;
      return `${str.slice(start, isLast ? to.letter : undefined)}${hasEOL && !isLast ? '\n' : ''}`;
    })
    .join('');
}

describe('words on a page', () => {
  const page = [
    piece('The lump sum of USD'),
    piece(' 1,250,000.50'),
    line(' is due'),
    line('within thirty days.'),
  ];

  it('are found whatever their case', () => {
    const [hit] = find(page, 'LUMP SUM');
    expect(hit && marked(page, hit)).toBe('lump sum');
  });

  it('are found over pieces and over the end of a line', () => {
    const [hit] = find(page, 'usd 1,250,000.50 is due within');
    expect(hit && marked(page, hit)).toBe('USD 1,250,000.50 is due\nwithin');
  });

  it('are sought as they are written: a point is a point', () => {
    expect(find(page, '1.250')).toEqual([]);
    expect(find([line('a(b[c')], 'b[')).toHaveLength(1);
  });

  it('are found in other scripts', () => {
    const korean = [line('당사자 삼성전자 주식회사')];
    const [hit] = find(korean, '삼성전자');
    expect(hit && marked(korean, hit)).toBe('삼성전자');
  });

  it('nothing is sought by blanks', () => {
    expect(patternOf('  ')).toBeNull();
  });
});

it('what is found is what was sought, wherever the pieces are cut', () => {
  const word = fc.constantFrom('rate', 'İ', 'USD', '1.00', 'ß', '5G', '小米', 'a-b');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.nat(3)),
      (words, cuts) => {
        const text = words.join(' ');
        const pieces: TextPiece[] = [];
        for (let at = 0; at < text.length;) {
          const length = 1 + (cuts.next().value ?? 0);
          pieces.push(piece(text.slice(at, at + length)));
          at += length;
        }
        const sought = words.slice(0, 2).join(' ');
        const hits = find(pieces, sought);
        expect(hits.length).toBeGreaterThan(0);
        for (const hit of hits) expect(marked(pieces, hit).toLowerCase()).toBe(sought.toLowerCase());
      },
    ),
  );
});

it.each([
  ["Xiaomi's", 'Xiaomi’s affiliates', 'Xiaomi’s'],
  ['"affiliate"', 'an “Affiliate” is', '“Affiliate”'],
  ['non-exclusive', 'a non\u2011exclusive licence', 'non\u2011exclusive'],
  ['2017-2021', 'for 2017–2021', '2017–2021'],
])('finds marks that keyboards have for several that are printed: %s', (query, words, found) => {
  const [hit] = find([line(words)], query);
  expect(hit && marked([line(words)], hit)).toBe(found);
});

it('goes around the ends of what was found, and stays at the first where nothing was found yet', () => {
  expect([stepAmong(3, 2, 1), stepAmong(3, 0, -1), stepAmong(2, 7, 1)]).toEqual([0, 2, 0]);
  expect([stepAmong(0, 0, 1), stepAmong(0, 4, -1)]).toEqual([0, 0]);
});

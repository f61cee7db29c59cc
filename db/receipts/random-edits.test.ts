import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceivedParagraph, ReceivedText } from '../../domain/receiving/received-document.ts';
import { receivedSample } from './received-sample.fixture.ts';

const reworded = ({ paragraphs, ...rest }: ReceivedText, from: string, to: string): ReceivedText => ({
  ...rest,
  paragraphs: paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({ ...piece, text: piece.text.replace(from, to) })),
  })),
});

describe('words of theirs in a document of ours', () => {
  it('say a value where they are what another value prints, and are kept as prose where they are not', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const former = comesTo(document);
    expect(former.parts.filter(({ outcome }) => outcome !== 'same' && outcome !== 'frame')).toEqual([]);
    const amount = /EUR (?<figure>0\.\d\d)/;
    const rate = former.parts.find(({ as }) => as.kind === 'term' && as.key === 'rate');
    const figure = amount.exec(rate?.after.join('\n') ?? '')?.groups?.['figure'] ?? '';
    const cheaper = comesTo(reworded(document, `EUR ${figure} per unit`, 'EUR 0.11 per unit'));
    const changed = cheaper.parts.find(({ as }) => as.kind === 'term' && as.key === 'rate');
    expect(changed).toMatchObject({
      outcome: 'values',
      values: [{ after: expect.stringContaining('EUR 0.11') }],
    });
    expect(cheaper.terms.find(({ key }) => key === 'rate')?.written).toBeNull();
    const added = comesTo(reworded(document, 'Governing law: ', 'Whatever happens, the law is '));
    const law = added.parts.find(({ as }) => as.kind === 'term' && as.key === 'governing-law');
    expect(law?.outcome).toBe('reworded');
    expect(law?.after.join('\n')).toMatch(/Whatever happens, the law is/);
    ctx.db.close();
  });

  it('are all on the round, wherever they were written', async () => {
    const { ctx, document, comesTo } = await receivedSample();
    const at = fc.nat({ max: document.paragraphs.length - 1 });
    const edit = fc.record({
      at,
      to: at,
      kind: fc.constantFrom('replace', 'insert', 'append', 'move', 'remove', 'split'),
      word: fc.stringMatching(/^[a-z]{6,9}$/),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const { paragraphs, words } = edited(document.paragraphs, edits);
        const { terms, noticed } = comesTo({ ...document, paragraphs });
        const said = JSON.stringify([terms, noticed?.states]);
        expect(words.filter((word) => !said.includes(word))).toEqual([]);
      }),
      { numRuns: 15 },
    );
    ctx.db.close();
  }, 120_000);
});

interface Edit {
  readonly at: number;
  readonly to: number;
  readonly kind: string;
  readonly word: string;
}

/** The paragraphs after the edits, and the words that were put into them. */
function edited(
  before: readonly ReceivedParagraph[],
  edits: readonly Edit[],
): { readonly paragraphs: readonly ReceivedParagraph[]; readonly words: readonly string[] } {
  let paragraphs = [...before];
  for (const [number, { at, to, kind, word: base }] of edits.entries()) {
    const word = `zq${base}${number}`;
    const place = at % paragraphs.length;
    const paragraph = paragraphs[place];
    if (!paragraph) continue;
    const first = paragraph.pieces[0];
    if (kind === 'remove') paragraphs = paragraphs.toSpliced(place, 1);
    else if (kind === 'move')
      paragraphs = paragraphs.toSpliced(place, 1).toSpliced(to % paragraphs.length, 0, paragraph);
    else if (kind === 'insert')
      paragraphs = paragraphs.toSpliced(place, 0, {
        ...paragraph,
        role: 'body',
        bookmarks: [],
        number: null,
        pieces: [{ text: `They ask for ${word} as well.` }],
      });
    else if (kind === 'split' && first) {
      const second = { ...paragraph, bookmarks: [], pieces: [{ ...first, text: `${word} ${first.text}` }] };
      paragraphs = paragraphs.toSpliced(place + 1, 0, second);
    } else if (first) {
      const text = kind === 'replace' ? `${word} ${first.text.slice(4)}` : `${first.text} ${word}`;
      paragraphs[place] = { ...paragraph, pieces: [{ ...first, text }, ...paragraph.pieces.slice(1)] };
    }
  }
  const there = JSON.stringify(paragraphs);
  const words = edits.map(({ word }, number) => `zq${word}${number}`).filter((word) => there.includes(word));
  return { paragraphs, words };
}

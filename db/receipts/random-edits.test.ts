import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceivedDocument, ReceivedParagraph } from '../../domain/receiving/received-document.ts';
import { createContext, type Context } from '../context.ts';
import { openWorkspaceFile } from '../open.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { readFileOf } from './read-file.ts';
import { understand } from './understand.ts';

type Text = Extract<ReceivedDocument, { readonly kind: 'text' }>;

async function readSample(): Promise<{ ctx: Context; dealId: string; document: Text }> {
  const backend = createTestBackend();
  const file = backend.path('sample.parley');
  unwrap(await backend.call('workspace.create', { file, sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const out = backend.path('out.docx');
  const wanted = { dealId, round: 3, as: 'docx' as const, copy: 'counterpart' as const, out };
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  unwrap(await backend.call('workspace.close', {}));
  const settings = { now: () => '2018-03-04T09:00:00.000Z', newId: () => 'unused' };
  const db = unwrap(openWorkspaceFile(file, { nativeBinding: undefined, now: settings.now }));
  const { document } = unwrap(await readFileOf(out, file, new AbortController().signal));
  if (document.kind !== 'text') throw new Error(document.kind);
  return { ctx: createContext(db, { file, ...settings }), dealId, document };
}

const nothing = { parts: [], absent: [] };
const termsOf = (ctx: Context, dealId: string, document: Text) =>
  unwrap(understand(ctx, dealId, document, nothing)).understood;

const reworded = ({ paragraphs, ...rest }: Text, from: string, to: string): Text => ({
  ...rest,
  paragraphs: paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({ ...piece, text: piece.text.replace(from, to) })),
  })),
});

describe('words of theirs in a document of ours', () => {
  it('say a value where they are what another value prints, and are kept as prose where they are not', async () => {
    const { ctx, dealId, document } = await readSample();
    const former = termsOf(ctx, dealId, document);
    expect(former.parts.filter(({ outcome }) => outcome !== 'same' && outcome !== 'frame')).toEqual([]);
    const amount = /EUR (?<figure>0\.\d\d)/;
    const rate = former.parts.find(({ as }) => as.kind === 'term' && as.key === 'rate');
    const figure = amount.exec(rate?.after.join('\n') ?? '')?.groups?.['figure'] ?? '';
    const cheaper = termsOf(ctx, dealId, reworded(document, `EUR ${figure} per unit`, 'EUR 0.11 per unit'));
    const changed = cheaper.parts.find(({ as }) => as.kind === 'term' && as.key === 'rate');
    expect(changed).toMatchObject({
      outcome: 'values',
      values: [{ after: expect.stringContaining('EUR 0.11') }],
    });
    expect(cheaper.terms.find(({ key }) => key === 'rate')?.written).toBeNull();
    const added = termsOf(
      ctx,
      dealId,
      reworded(document, 'Governing law: ', 'Whatever happens, the law is '),
    );
    const law = added.parts.find(({ as }) => as.kind === 'term' && as.key === 'governing-law');
    expect(law?.outcome).toBe('reworded');
    expect(law?.after.join('\n')).toMatch(/Whatever happens, the law is/);
    ctx.db.close();
  });

  it('are all on the round, wherever they were written', async () => {
    const { ctx, dealId, document } = await readSample();
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
        const { terms } = termsOf(ctx, dealId, { ...document, paragraphs });
        const said = JSON.stringify(terms);
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

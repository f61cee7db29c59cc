import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { defaultExportOptions } from '../../../domain/document/export-options.ts';
import { anyTwoStates } from '../../../domain/document/redline/random-blocks.fixture.ts';
import { redlineBlocks } from '../../../domain/document/redline/redline-blocks.ts';
import { redlineDocument } from '../../../domain/document/redline/redline-document.ts';
import { acceptAll, rejectAll } from '../../../domain/document/redline/settle.ts';
import type { RoundTerm } from '../../../domain/deals/deal.ts';
import { anOpenDeal, aTerm } from '../../../domain/shareable/open-deal.fixture.ts';
import { toShareable } from '../../../domain/shareable/to-shareable.ts';
import { docxBytes, documentOf, everyMarkHasItsFigure } from './docx-of.fixture.ts';
import { hardRedlines } from './hard-redlines.fixture.ts';
import { officeIsMissing, openOffice, type Office } from './libreoffice.fixture.ts';

const LIMIT = 300_000;

const stated = <T>(value: T) => ({ basis: 'stated', value }) as const;
const money = (amount: string) => stated({ amount, currency: 'EUR' });

function roundOf(number: number, terms: readonly RoundTerm[]) {
  return toShareable(anOpenDeal(terms, { number, proposedBy: number === 1 ? 'A' : 'B' }), []);
}

/** Terms that came, went, moved and changed in values, state and words, with lists in them. */
function realRedline(): readonly Block[] {
  const written = (...items: readonly string[]) => ({
    written: {
      generated: '',
      clauseId: null,
      paragraphs: items.map((text, at) => ({
        role: at === 0 ? ('body' as const) : ('numbered' as const),
        runs: [{ text }],
      })),
    },
  });
  const before = roundOf(1, [
    aTerm('release', { payment: money('5') }),
    aTerm('tax', {}),
    aTerm('late-interest', {}, written('Interest runs as follows:', 'from the due day;', 'at 3 %.')),
    aTerm('governing-law', { law: stated('England') }, { state: 'open' }),
  ]);
  const after = roundOf(2, [
    aTerm('release', { payment: money('4.5') }, { binding: true }),
    aTerm('late-interest', {}, written('Interest runs as follows:', 'at 4 %.')),
    aTerm('term', { length: stated({ count: 5, unit: 'years' }) }),
    aTerm('governing-law', { law: stated('Finland') }, { state: 'agreed' }),
  ]);
  return redlineDocument(before, after, { ...defaultExportOptions, createdAt: '2001-02-03T04:05:06Z' })
    .blocks;
}

/** LibreOffice leaves a joiner without width in an empty cell of a row that was tracked. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\u200D', '')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
}

describe.skipIf(officeIsMissing)('LibreOffice (skipped where soffice is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  let office: Office;
  beforeAll(() => {
    office = openOffice();
  }, LIMIT);
  afterAll(() => {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'accepts all to the later text and rejects all to the earlier one',
    async () => {
      const drawn = fc
        .sample(anyTwoStates, { numRuns: 40, seed: 7 })
        .filter(everyMarkHasItsFigure)
        .slice(0, 9);
      const redlines = new Map<string, readonly Block[]>([
        ...Object.entries(hardRedlines),
        ...drawn.map(({ before, after }, at) => [`random ${at}`, redlineBlocks(before, after)] as const),
        ['real', realRedline()],
      ]);
      const write = async (name: string, blocks: readonly Block[]) => {
        const path = join(folder, name);
        writeFileSync(path, await docxBytes(documentOf(blocks)));
        return path;
      };
      const files = [];
      for (const [name, blocks] of redlines) {
        const redline = await write(`${name}.docx`, blocks);
        files.push(
          { path: redline, settle: 'accept' } as const,
          { path: await write(`${name}, later.docx`, acceptAll(blocks)), settle: null },
          { path: redline, settle: 'reject' } as const,
          { path: await write(`${name}, former.docx`, rejectAll(blocks)), settle: null },
        );
      }
      const texts = office.read(files).map(linesOf);
      for (let at = 0; at < texts.length; at += 2) {
        const file = files[at];
        expect(texts[at + 1]?.length).toBeGreaterThan(0);
        expect({ file, text: texts[at] }).toEqual({ file, text: texts[at + 1] });
      }
    },
    LIMIT,
  );
});

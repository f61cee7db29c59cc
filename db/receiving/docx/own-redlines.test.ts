import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { anyTwoStates } from '../../../domain/document/redline/random-blocks.fixture.ts';
import { redlineBlocks } from '../../../domain/document/redline/redline-blocks.ts';
import { acceptAll, rejectAll } from '../../../domain/document/redline/settle.ts';
import { settleChanges, textOf } from '../../../domain/receiving/settle-changes.ts';
import { docxBytes, documentOf, everyMarkHasItsFigure } from '../../export/docx/docx-of.fixture.ts';
import { asText, readBytes } from '../read-bytes.fixture.ts';

const read = async (blocks: readonly Block[]) =>
  asText(await readBytes(Buffer.from(await docxBytes(documentOf(blocks)))));

type Paragraphs = Parameters<typeof settleChanges>[0];

/**
 * The words on the page in their order. The number that a heading or an item does not have any more is text before it: numbers are
 * left out. So are spaces and ends of lines: a bold beginning that runs on into its text is parted from it, where nothing else is marked in it.
 */
function wordsOf(paragraphs: Paragraphs): string {
  return paragraphs
    .filter(({ place }) => place === 'body')
    .map((paragraph) =>
      textOf(paragraph)
        .trim()
        .replace(/^[\d.]+(?:\s|$)/, ''),
    )
    .join('')
    .replaceAll(/\s+/g, '');
}

describe('a redline of ours as a Word file', () => {
  it(
    'comes back as the later round where all is accepted, as the earlier one where all is rejected',
    { timeout: 180_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyTwoStates, async ({ before, after }) => {
          const blocks = redlineBlocks(before, after);
          fc.pre(everyMarkHasItsFigure({ before, after }));
          const { paragraphs } = await read(blocks);
          const later = await read(acceptAll(blocks));
          const former = await read(rejectAll(blocks));
          expect(wordsOf(settleChanges(paragraphs, 'accepted'))).toEqual(wordsOf(later.paragraphs));
          expect(wordsOf(settleChanges(paragraphs, 'rejected'))).toEqual(wordsOf(former.paragraphs));
        }),
        { numRuns: 60 },
      );
    },
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { anyTwoStates } from '../../../domain/document/redline/random-blocks.fixture.ts';
import { redlineBlocks } from '../../../domain/document/redline/redline-blocks.ts';
import { acceptAll, rejectAll } from '../../../domain/document/redline/settle.ts';
import { settleChanges, textOf } from '../../../domain/receiving/settle-changes.ts';
import { asText, readBytes } from '../../receiving/read-bytes.fixture.ts';
import { docxBytes, documentOf, everyMarkHasItsFigure } from './docx-of.fixture.ts';

const read = async (blocks: readonly Block[]) => asText(await readBytes(await docxBytes(documentOf(blocks))));
/** A number that no count gives stands as text in front of a heading or an item; another state may have it counted. */
const texts = (paragraphs: Parameters<typeof settleChanges>[0]): readonly string[] =>
  paragraphs
    .map((one) =>
      textOf(one)
        .replace(/^\d+\.?(?:\t|$)/, '')
        .trim(),
    )
    .filter((text) => text !== '');

it('our own reader finds the later text once all is accepted, the earlier one once all is rejected', async () => {
  await fc.assert(
    fc.asyncProperty(anyTwoStates.filter(everyMarkHasItsFigure), async ({ before, after }) => {
      const blocks = redlineBlocks(before, after);
      const { paragraphs, authors } = await read(blocks);
      expect(authors).toEqual(/"change"/.test(JSON.stringify(blocks)) ? ['Ada'] : []);
      const later = await read(acceptAll(blocks));
      const former = await read(rejectAll(blocks));
      expect(texts(settleChanges(paragraphs, 'accepted'))).toEqual(texts(later.paragraphs));
      expect(texts(settleChanges(paragraphs, 'rejected'))).toEqual(texts(former.paragraphs));
    }),
    { numRuns: 30 },
  );
}, 60_000);

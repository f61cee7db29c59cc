import { ok, type Result } from '../../../domain/result.ts';
import type { ZipArchive } from '../../import/workbook/zip-archive.ts';
import { plainText } from './heading-looks.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import { readBlocks } from './read-blocks.ts';
import type { EdgeReference } from './read-main-part.ts';
import type { Story } from './story.ts';
import { readTrees } from './xml-node.ts';

/** Headers and footers, each text once: sections and first pages mostly have the same. */
export async function readEdges(
  archive: ZipArchive,
  references: readonly EdgeReference[],
  partOf: (relation: string) => string | undefined,
  story: Story,
): Promise<Result<readonly RawParagraph[]>> {
  const paragraphs: RawParagraph[] = [];
  const parts = new Set<string>();
  const texts = new Set<string>();
  for (const { place, relation } of references) {
    const part = partOf(relation);
    if (part === undefined || parts.has(part) || !archive.has(part)) continue;
    parts.add(part);
    const within: Story = { ...story, fields: [], bookmarks: [], place };
    const read = await readTrees(archive, part, {
      whole: new Set(['p', 'tr', 'sdtPr', 'tblPr', 'tblGrid']),
      onWhole: (node) => {
        if (node.name !== 'p' && node.name !== 'tr') return;
        for (const paragraph of readBlocks([node], within)) {
          // "Page 1 of 9" and "Page 9 of 9" are the same to us
          const text = `${place} ${plainText(paragraph.pieces).replaceAll(/\d+/g, '0').trim()}`;
          if (!texts.has(text)) paragraphs.push(paragraph);
          texts.add(text);
        }
      },
    });
    if (!read.ok) return read;
  }
  return ok(paragraphs);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../domain/document/document.ts';
import { anyTwoStates } from '../../../domain/document/redline/random-blocks.fixture.ts';
import { redlineBlocks } from '../../../domain/document/redline/redline-blocks.ts';
import { everyKindOfPicture } from '../pdf/pictures.fixture.ts';
import { sampleDocument } from '../pdf/sample-document.fixture.ts';
import { documentOf, docxParts } from './docx-of.fixture.ts';
import { hardRedlines } from './hard-redlines.fixture.ts';
import { wordFaults } from './word-faults.fixture.ts';

/** One place has an anchor, as every document of ours has it; random blocks do not care. */
function withOwnAnchors(blocks: readonly Block[]): readonly Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (!('anchor' in block) || block.anchor === undefined || !taken.has(block.anchor)) {
      if ('anchor' in block && block.anchor !== undefined) taken.add(block.anchor);
      return block;
    }
    const { anchor: _, ...rest } = block;
    return rest;
  });
}

const faultsOf = async (...from: Parameters<typeof documentOf>) =>
  wordFaults(await docxParts(documentOf(...from)));

describe('what Word asks of a file beyond what LibreOffice does: order, names and pairs', () => {
  it('holds for every kind of block', async () => {
    expect(wordFaults(await docxParts(sampleDocument({ scheduleRows: 5 })))).toEqual([]);
    const pictures = everyKindOfPicture.map((data): Block => ({
      kind: 'picture',
      caption: 'Offers',
      subline: '',
      alternative: 'What it shows',
      data,
    }));
    const remarked: Block = {
      kind: 'heading',
      level: 2,
      number: '1',
      text: 'Rate',
      tag: 'Open',
      breakBefore: true,
      remarks: ['first', 'second'],
    };
    expect(
      await faultsOf([...pictures, remarked], { watermark: 'DRAFT', author: '& Co', reference: 'sha256 1' }),
    ).toEqual([]);
  });

  it('holds for redlines', async () => {
    for (const blocks of Object.values(hardRedlines)) expect(await faultsOf(blocks)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyTwoStates, async ({ before, after }) => {
        expect(await faultsOf(withOwnAnchors(redlineBlocks(before, after)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the list of faults', () => {
  it('tells what is out of order, unknown or alone', async () => {
    const parts = new Map(await docxParts(sampleDocument({ scheduleRows: 1 })));
    const body = parts.get('word/document.xml') ?? '';
    const spoilt = (from: string | RegExp, to: string) => {
      expect(body).toMatch(from);
      return wordFaults(new Map([...parts, ['word/document.xml', body.replace(from, to)]]));
    };
    expect(spoilt('<w:keepNext/><w:spacing', '<w:spacing w:before="0"/><w:keepNext/><w:spacing')).not.toEqual(
      [],
    );
    expect(spoilt('<w:pStyle w:val="Spacer"/>', '<w:pStyle w:val="Nowhere"/>')).not.toEqual([]);
    expect(spoilt('<w:body>', '<w:body><w:bookmarkStart w:id="9" w:name="x"/>')).not.toEqual([]);
    expect(spoilt('</w:tbl>', '</w:tbl><w:tbl><w:tblPr/><w:tblGrid/></w:tbl>')).not.toEqual([]);
    expect(spoilt(/<w:t [^>]*>(?<words>[^<]*)<\/w:t>/, '<w:delText>$1</w:delText>')).not.toEqual([]);
  });
});

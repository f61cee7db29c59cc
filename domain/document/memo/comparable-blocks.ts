import type { PrecedentBand } from '../../contract/worksheets.ts';
import type { Block, Text } from '../document.ts';
import { cell, percentWords, perUnitWords } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';
import { worksheetBlocks } from './worksheet-blocks.ts';

/** Which precedents were held to speak for the deal and which not, why, and what the accepted ones come to. */
export function comparableBlocks({ comparables, worksheets, bands }: MemoMaterial): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: 'Comparables and the reasons',
      columns: [
        { header: 'Precedent', weight: 9, align: 'left' },
        { header: 'Held to be', weight: 4, align: 'left' },
        { header: 'Reason', weight: 13, align: 'left' },
        { header: 'Decided', weight: 4, align: 'left' },
      ],
      rows: comparables.map(({ title, isConfidential, decision }) => [
        named(title, isConfidential),
        cell(decision?.verdict ?? ''),
        cell(decision?.reason ?? ''),
        cell(decision?.decidedOn ?? ''),
      ]),
      orientation: null,
      density: 'compact',
    },
    ...bands.flatMap(bandBlocks),
    ...worksheets.flatMap(worksheetBlocks),
  ];
}

function bandBlocks({ measure, currency, rates, leftOut }: PrecedentBand): readonly Block[] {
  if (rates.length === 0 && leftOut.length === 0) return [];
  const say = (text: string) =>
    measure === 'percent' ? percentWords(text) : perUnitWords(currency ?? '', text);
  const what = measure === 'percent' ? 'Share of the price' : 'Amount per unit';
  return [
    {
      kind: 'table',
      caption: `${what}: what the accepted ones come to`,
      columns: [
        { header: 'Precedent', weight: 9, align: 'left' },
        { header: 'Rate', weight: 6, align: 'right' },
        { header: 'From', weight: 5, align: 'left' },
        { header: 'What it says, or why it has no rate here', weight: 12, align: 'left' },
      ],
      rows: [
        ...rates.map(({ title, isConfidential, value, from, isScaled, words, marks }) => [
          named(title, isConfidential),
          cell(say(value)),
          cell(from === 'fact' ? 'a published rate' : isScaled ? 'its worksheet, scaled' : 'its worksheet'),
          marks.length === 0
            ? cell(words)
            : [{ text: words, mark: 'unverified' as const }, { text: `. ${marks.join(' ')}` }],
        ]),
        ...leftOut.map(({ title, isConfidential, words, reason }) => [
          named(title, isConfidential),
          cell('left out'),
          cell(''),
          cell([words, reason].filter((part) => part !== '').join(': ')),
        ]),
      ],
      orientation: null,
      density: 'compact',
    },
  ];
}

function named(title: string, isConfidential: boolean): Text {
  return isConfidential ? [{ text: title }, { text: ' CONFIDENTIAL', bold: true }] : [{ text: title }];
}

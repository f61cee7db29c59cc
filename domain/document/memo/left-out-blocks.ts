import type { Block } from '../document.ts';
import { cell } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** What the sheet says and no figure holds, with the reason. */
export function leftOutBlocks({ value: { leftOut } }: MemoMaterial): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: 'What is left out and why',
      columns: [
        { header: 'What', weight: 10, align: 'left' },
        { header: 'Why', weight: 16, align: 'left' },
      ],
      rows: leftOut.map(({ what, reason }) => [cell(what), cell(reason)]),
      orientation: null,
      density: 'compact',
    },
  ];
}

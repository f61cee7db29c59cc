import type { Block } from '../document.ts';
import { cell } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** What the sheet says and no figure holds, with the reason: things of one reason in one row. */
export function leftOutBlocks({ value: { leftOut } }: MemoMaterial): readonly Block[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return [
    {
      kind: 'table',
      caption: 'What is left out and why',
      columns: [
        { header: 'What', weight: 13, align: 'left' },
        { header: 'Why', weight: 14, align: 'left' },
      ],
      rows: reasons.map((reason) => {
        const things = leftOut.filter((one) => one.reason === reason).map(({ what }) => what);
        return [cell([...new Set(things)].join('; ')), cell(reason)];
      }),
      orientation: null,
      density: 'compact',
    },
  ];
}

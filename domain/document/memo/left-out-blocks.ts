import type { Block } from '../document.ts';
import { cell } from './memo-words.ts';
import type { MemoMaterial } from './memo.ts';

/** What the memo cannot tell, and what the sheet says and no figure holds: things of one reason in one row. */
export function leftOutBlocks({ value, missing }: MemoMaterial): readonly Block[] {
  const leftOut = [...missing, ...value.leftOut];
  if (leftOut.length === 0) return [];
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

import type { Schedule } from '../deals/deal.ts';
import { describePart } from '../patents/describe-part.ts';
import type { Block, LabelledText } from './document.ts';
import { heading } from './term-blocks.ts';

/** Ours alone: from which list each schedule comes, what of it, and whether its lines were frozen with the round. */
export function scheduleOriginBlocks(schedules: readonly Schedule[]): readonly Block[] {
  if (schedules.length === 0) return [];
  const rows: readonly LabelledText[] = schedules.map((schedule) => ({
    label: `Schedule ${schedule.letter}`,
    text: [
      {
        text: `${schedule.listName} (${schedule.owner}): ${describePart(schedule.part)}. ${state(schedule)}`,
      },
    ],
  }));
  const opening = heading(1, null, 'Where the schedules come from', null, false);
  return [
    { ...opening, anchor: 'annex-origins' },
    { kind: 'facts', rows },
  ];
}

function state({ frozen }: Schedule): string {
  if (!frozen) return 'A draft: as the list is now.';
  const { linesSha256 } = frozen;
  return linesSha256 === null
    ? 'Frozen with the round.'
    : `Frozen with the round; SHA-256 of its lines ${linesSha256}.`;
}

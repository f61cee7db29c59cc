import type { Figures } from '../figures.ts';
import type { ShareableRound } from '../shareable/shareable-round.ts';
import { partAnchor, scheduleAnchor } from './anchors.ts';
import type { Block, Text } from './document.ts';
import { numberedParts, referTo, type Numbering } from './numbered-terms.ts';
import { formatCount, linesOf, scheduleTitle } from './schedule-blocks.ts';

/** Anchor of the table of contents. */
export const CONTENTS = 'contents';

/** A sheet with fewer terms, and nothing behind them, is read at a glance. */
const FEW = 8;

interface Held {
  readonly numbering: Numbering;
  /** Letters of the schedules that are not printed. */
  readonly leftOut: readonly string[];
  /** By letter, how many lines a schedule has of which only the first are at hand. */
  readonly lineCounts: Readonly<Record<string, number>> | undefined;
  /** What follows the contents but the terms and the schedules: its first headings are listed. */
  readonly behind: readonly Block[];
  readonly figures: Figures;
}

/** Parts with their terms, the schedules and what else there is, each leading to its place; nothing where a glance does it. */
export function contentsBlocks(
  { terms, schedules }: ShareableRound,
  { numbering, leftOut, lineCounts, behind, figures }: Held,
): readonly Block[] {
  if (terms.length < FEW && schedules.length === 0) return [];
  const parts = numberedParts(terms, numbering).map((part): readonly Text[] => [
    [
      {
        text: part.number === null ? part.label : `${part.number} ${part.label}`,
        link: partAnchor(part.label),
      },
    ],
    part.terms.flatMap(({ term, number }, index): Text => {
      const { key, label } = term;
      return [...(index === 0 ? [] : [{ text: '; ' }]), referTo({ key, label, number, isInRound: true })];
    }),
  ]);
  const named = new Set(parts.map(([part]) => part?.[0]?.link));
  const others = behind.flatMap((block): readonly (readonly Text[])[] =>
    block.kind === 'heading' && block.level === 1 && block.anchor && !named.has(block.anchor)
      ? [[[{ text: block.text, link: block.anchor }], []]]
      : [],
  );
  const lists = schedules.map((schedule): readonly Text[] => [
    [{ text: scheduleTitle(schedule), link: scheduleAnchor(schedule.letter) }],
    [{ text: linesInWords(linesOf(schedule, lineCounts), !leftOut.includes(schedule.letter), figures) }],
  ]);
  return [
    {
      kind: 'table',
      caption: 'Contents',
      anchor: CONTENTS,
      paged: true,
      columns: [
        { header: 'Part', weight: 4, align: 'left' },
        { header: 'What it holds', weight: 9, align: 'left' },
      ],
      rows: [...parts, ...others, ...lists],
      orientation: null,
      density: 'normal',
    },
  ];
}

function linesInWords(count: number, isPrinted: boolean, figures: Figures): string {
  const lines = count === 1 ? '1 line' : `${formatCount(count, figures)} lines`;
  return isPrinted ? lines : `${lines}, not printed in this copy`;
}

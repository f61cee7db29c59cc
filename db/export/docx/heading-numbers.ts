import type { Block } from '../../../domain/document/document.ts';
import { fateOf, wordsOfHeading } from '../../../domain/document/redline/marks.ts';

export type Heading = Extract<Block, { kind: 'heading' }>;

/** Which levels of headings are numbered, and how deep in the count each stands: 0 for "4", 1 for "4.2". */
export type NumberedLevels = ReadonlyMap<Heading['level'], number>;

export interface HeadingNumbers {
  readonly levels: NumberedLevels;
  /** The headings that the running count numbers as the document says; any other number stands there as text. */
  readonly counted: ReadonlySet<Heading>;
}

/**
 * Finds the headings whose numbers a word processor's own count gives, in the later document once all changes are accepted and
 * in the earlier one once all are rejected.
 */
export function countHeadings(blocks: readonly Block[]): HeadingNumbers {
  const levels = new Map<Heading['level'], number>();
  const counted = new Set<Heading>();
  const [later, former] = [createCount(), createCount()];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const fate = fateOf(wordsOfHeading(block));
    const depth = depthOf(block.number);
    const numbers = [
      ...(fate === 'gone' ? [] : [{ count: later, number: block.number }]),
      ...(fate === 'new' ? [] : [{ count: former, number: formerNumberOf(block) }]),
    ];
    if (depth === null || (levels.get(block.level) ?? depth) !== depth) continue;
    if (!numbers.every(({ count, number }) => count.wouldBe(depth) === number)) continue;
    for (const { count } of numbers) count.goOn(depth);
    levels.set(block.level, depth);
    counted.add(block);
  }
  return { levels, counted };
}

function formerNumberOf({ number, marked }: Heading): string | null {
  return marked?.formerNumber === undefined ? number : marked.formerNumber;
}

function depthOf(number: string | null): number | null {
  return number !== null && /^\d+(?:\.\d+){0,2}$/.test(number) ? number.split('.').length - 1 : null;
}

interface Count {
  /** The number that the next heading of this depth would have. */
  readonly wouldBe: (depth: number) => string;
  readonly goOn: (depth: number) => void;
}

function createCount(): Count {
  let reached: readonly number[] = [];
  const next = (depth: number): readonly number[] => [
    ...Array.from({ length: depth }, (_, at) => reached[at] ?? 0),
    (reached[depth] ?? 0) + 1,
  ];
  return {
    wouldBe: (depth) => next(depth).join('.'),
    goOn: (depth) => {
      reached = next(depth);
    },
  };
}

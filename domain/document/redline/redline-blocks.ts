import type { Block, Change, Run } from '../document.ts';
import { keepHeaviest, merge, pairByKey } from './keep-order.ts';
import { isGone, markBlock } from './marks.ts';
import { MoveNumbers } from './move-numbers.ts';
import { blocksOf, redlineSection, type Section } from './redline-section.ts';
import type { LongTables } from './redline-table.ts';
import { keepRuns } from './settle.ts';

/**
 * Two states of a document as one, with what changed marked in it. Headings are paired by their anchors, tables by their
 * columns and rows, facts by their labels, and the rest word by word. With `long`, a table of many unchanged rows is cut to
 * those that changed.
 */
export function redlineBlocks(
  before: readonly Block[],
  after: readonly Block[],
  long: LongTables | null = null,
): readonly Block[] {
  const [former, later] = [sectionsOf(before), sectionsOf(after)];
  const moves = new MoveNumbers();
  const setting = { moves, long };
  const pairs = pairByKey(former.map(keyOfSection), later.map(keyOfSection));
  const stayed = keepHeaviest(pairs, ([, at]) => weightOf(later[at]));
  const inPlace = new Set(stayed.map(([, at]) => at));
  const moved = pairs
    .filter(([, at]) => !inPlace.has(at))
    .map(([from, at]) => ({ from, at, change: moves.next() }));
  const marked = (section: Section | undefined, change: Change): readonly Block[] =>
    (section ? blocksOf(section) : [])
      .filter(({ kind }) => !isGone(change) || (kind !== 'picture' && kind !== 'cover'))
      .map((block) => markBlock(block, change));
  const both = (from: number, at: number): readonly Block[] => {
    const [one, other] = [former[from], later[at]];
    return one && other ? redlineSection(one, other, setting) : [];
  };
  return merge<Block>([former.length, later.length], stayed, {
    gone: (at) =>
      marked(former[at], moved.find(({ from }) => from === at)?.change.from ?? { kind: 'deleted' }),
    come: (at) => {
      const here = moved.find((one) => one.at === at);
      return here
        ? arrived(both(here.from, at), marked(later[at], here.change.to), here.change.to)
        : marked(later[at], { kind: 'inserted' });
    },
    stays: both,
  });
}

/**
 * At its new place, what moved and what was added on the way; what was struck out on the way is told at the old one. Where
 * nothing is as it was, all of it moved.
 */
function arrived(blocks: readonly Block[], whole: readonly Block[], to: Change): readonly Block[] {
  let hasMoved = false;
  const keep = (run: Run): Run | null => {
    if (isGone(run.change)) return null;
    if (run.change?.kind === 'inserted') return run;
    hasMoved = true;
    return { ...run, change: to };
  };
  const kept = keepRuns(blocks, keep);
  return hasMoved ? kept : whole;
}

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: Section['heading']; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Of two sections that changed places, the shorter one is said to have moved. */
function weightOf(section: Section | undefined): number {
  return (section?.blocks ?? []).reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length + 1 : 1),
    1,
  );
}

function keyOfSection({ heading }: Section): string {
  if (!heading) return '';
  return heading.anchor === undefined
    ? `${heading.level} ${heading.text}`
    : `${heading.level}#${heading.anchor}`;
}

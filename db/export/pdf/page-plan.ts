import type { Block, PrintedDocument } from '../../../domain/document/document.ts';

export type Orientation = PrintedDocument['orientation'];

/** How the page under a block is set up. */
export interface PageSetup {
  readonly orientation: Orientation;
  readonly isNarrowMargin: boolean;
}

export interface PlannedBlock {
  readonly block: Block;
  readonly setup: PageSetup;
  readonly startsPage: boolean;
}

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * Decides on which kind of page each block stands. A table that asks for its own section takes its heading and what
 * stands between along, so that no heading is left alone on the page before; the section lasts until the next heading
 * that is not below the one that opened it.
 */
export function planPages(document: PrintedDocument): readonly PlannedBlock[] {
  const { blocks } = document;
  const usual: PageSetup = { orientation: document.orientation, isNarrowMargin: false };
  const starts = sectionStarts(blocks);
  let setup = usual;
  let sectionLevel = 0;
  return blocks.map((block, index) => {
    const opened = starts.get(index);
    let startsPage = block.kind === 'heading' && block.breakBefore;
    if (opened) {
      setup = setupFor(opened);
      sectionLevel = block.kind === 'heading' ? block.level : 3;
      startsPage = true;
    } else if (setup !== usual && block.kind === 'heading' && block.level <= sectionLevel) {
      setup = usual;
      startsPage = true;
    }
    return { block, setup, startsPage };
  });
}

function setupFor(table: TableBlock): PageSetup {
  return { orientation: table.orientation ?? 'portrait', isNarrowMargin: table.density === 'compact' };
}

/** The index at which each section begins, with the table that asked for it. */
function sectionStarts(blocks: readonly Block[]): ReadonlyMap<number, TableBlock> {
  const starts = new Map<number, TableBlock>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' && block.orientation !== null)
      starts.set(firstOfSection(blocks, index), block);
  }
  return starts;
}

function firstOfSection(blocks: readonly Block[], table: number): number {
  for (let at = table - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'heading') return opensWith(blocks, at, table) ? firstHeading(blocks, at) : table;
    if (block === undefined || block.kind === 'table' || block.kind === 'cover') return table;
  }
  return table;
}

/** A heading goes along when it begins a page anyway or stands right above the table. */
function opensWith(blocks: readonly Block[], heading: number, table: number): boolean {
  const block = blocks[firstHeading(blocks, heading)];
  return heading === table - 1 || (block?.kind === 'heading' && block.breakBefore);
}

/** Of headings that follow each other directly, the first. */
function firstHeading(blocks: readonly Block[], heading: number): number {
  let first = heading;
  while (
    blocks[first - 1]?.kind === 'heading' &&
    !(blocks[first]?.kind === 'heading' && isBreak(blocks[first]))
  )
    first -= 1;
  return first;
}

function isBreak(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.breakBefore;
}

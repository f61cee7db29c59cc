import type { Block, Text } from '../document.ts';
import { fateOf, wordsOfHeading } from './marks.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** What became of a heading with all that stands under it up to the next heading. */
export type SectionChange =
  | 'same'
  /** No word but what stands beside the heading: who proposed it, that it is agreed. */
  | 'state changed'
  | 'changed'
  | 'put in'
  | 'struck out'
  | 'moved here'
  | 'moved away';

/** What became of each section of a redline, by its heading. */
export function sectionChanges(blocks: readonly Block[]): ReadonlyMap<Block, SectionChange> {
  const found = new Map<Block, SectionChange>();
  let heading: Heading | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block;
      found.set(block, ofHeading(block));
    } else if (heading && isAsItWas(found.get(heading)) && isChanged(block)) found.set(heading, 'changed');
  }
  return found;
}

function isAsItWas(change: SectionChange | undefined): boolean {
  return change === 'same' || change === 'state changed';
}

/** Whether anything in a block is marked. */
function isChanged(block: Block): boolean {
  return textsOf(block).some((text) => text.some((run) => run.change !== undefined));
}

function ofHeading(heading: Heading): SectionChange {
  const words = wordsOfHeading(heading);
  const isMoved = words.some((run) => run.change?.move !== undefined);
  const fate = fateOf(words);
  if (fate === 'new') return isMoved ? 'moved here' : 'put in';
  if (fate === 'gone') return isMoved ? 'moved away' : 'struck out';
  if (words.some(({ change }) => change !== undefined)) return 'changed';
  return isChanged(heading) ? 'state changed' : 'same';
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'cover': {
      const { title = [], parties = [] } = block.marked ?? {};
      const words = parties.flatMap(({ name, localName, detail }) => [name, localName, detail]);
      return [title, ...words, ...block.facts.map(({ text }) => text)];
    }
    case 'heading':
      return block.marked ? [block.marked.text, block.marked.tag] : [];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.map(({ text }) => text);
    case 'table':
      return [block.marked?.caption ?? [], ...block.rows.flat()];
    case 'picture':
      return [];
  }
}

import { joinRuns } from '../../redline/styled-token.ts';
import type { Block, LabelledText, Run, Text } from '../document.ts';
import { isGone, isNew, wordsOfHeading } from './marks.ts';

/** The later state: what is struck out goes, and what moved stands where it went. */
export function acceptAll(blocks: readonly Block[]): readonly Block[] {
  return joinLists(keepRuns(blocks, (run) => (isGone(run.change) ? null : unmarked(run))));
}

/** The earlier state. A picture, and the frame of a cover, are those of the later one: they cannot be marked. */
export function rejectAll(blocks: readonly Block[]): readonly Block[] {
  const former = blocks.map((block) =>
    block.kind === 'heading' && block.marked?.formerNumber !== undefined
      ? { ...block, number: block.marked.formerNumber }
      : block,
  );
  return joinLists(keepRuns(former, (run) => (isNew(run.change) ? null : unmarked(run))));
}

function unmarked({ change: _, ...run }: Run): Run {
  return run;
}

type Keep = (run: Run) => Run | null;

/** The blocks with each run as `keep` answers it; what loses all its runs goes as a whole. */
export function keepRuns(blocks: readonly Block[], keep: Keep): readonly Block[] {
  return blocks.flatMap((block) => keepInBlock(block, keep) ?? []);
}

function keepInBlock(block: Block, keep: Keep): Block | null {
  switch (block.kind) {
    case 'picture':
      return block;
    case 'cover':
      return keepInCover(block, keep);
    case 'heading':
      return keepInHeading(block, keep);
    case 'paragraph': {
      const text = keepText(block.text, keep);
      return text && { ...block, text };
    }
    case 'list': {
      const items = block.items.flatMap((item) => {
        const text = keepText(item, keep);
        return text ? [text] : [];
      });
      return items.length === 0 && block.items.length > 0 ? null : { ...block, items };
    }
    case 'facts': {
      const rows = keepFacts(block.rows, keep);
      return rows.length === 0 && block.rows.length > 0 ? null : { ...block, rows };
    }
    case 'table':
      return keepInTable(block, keep);
  }
}

function keepInCover(cover: Extract<Block, { kind: 'cover' }>, keep: Keep): Block {
  const { marked, ...plain } = cover;
  const facts = keepFacts(cover.facts, keep);
  if (!marked) return { ...plain, facts };
  const words = (text: Text): string => plainOf(keepText(text, keep) ?? []);
  return {
    ...plain,
    facts,
    title: words(marked.title),
    parties: cover.parties.map((party, at) => {
      const own = marked.parties[at];
      if (!own) return party;
      return {
        ...party,
        name: words(own.name),
        localName: words(own.localName) || null,
        detail: words(own.detail) || null,
      };
    }),
  };
}

function keepInHeading(heading: Extract<Block, { kind: 'heading' }>, keep: Keep): Block | null {
  const { marked, ...plain } = heading;
  const text = keepText(wordsOfHeading(heading), keep);
  if (!text) return null;
  const tag = keepText(marked?.tag ?? (heading.tag === null ? [] : [{ text: heading.tag }]), keep) ?? [];
  const isMarked = [...text, ...tag].some(({ change }) => change);
  return {
    ...plain,
    text: plainOf(text),
    tag: plainOf(tag) || null,
    ...(isMarked ? { marked: { ...marked, text, tag } } : {}),
  };
}

function keepInTable(table: Extract<Block, { kind: 'table' }>, keep: Keep): Block | null {
  const { marked, ...plain } = table;
  const caption = keepText(marked?.caption ?? [{ text: table.caption }], keep);
  if (!caption) return null;
  const rows = table.rows.flatMap((row): readonly (readonly Text[])[] => {
    const cells = row.map((cell) => keepText(cell, keep));
    const isGoneWhole =
      row.some((cell) => cell.length > 0) && row.every((cell, at) => !cells[at] || cell.length === 0);
    return isGoneWhole ? [] : [cells.map((cell) => cell ?? [])];
  });
  const isMarked = caption.some(({ change }) => change);
  return { ...plain, caption: plainOf(caption), rows, ...(isMarked ? { marked: { caption } } : {}) };
}

function keepFacts(rows: readonly LabelledText[], keep: Keep): readonly LabelledText[] {
  return rows.flatMap(({ label, text }) => {
    const kept = keepText(text, keep);
    return kept ? [{ label, text: kept }] : [];
  });
}

/** Null where there were runs and none is left. A text without any is asked for by an empty run. */
function keepText(text: Text, keep: Keep): Text | null {
  if (text.length === 0) {
    const run = keep({ text: '' });
    return run?.change ? [run] : [];
  }
  const kept = text.flatMap((run) => keep(run) ?? []);
  if (kept.length === 0) return null;
  return kept.some(({ change }) => change) ? kept : joinRuns(kept);
}

function plainOf(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** Lists of one kind that come to stand next to each other are one. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.isOrdered === block.isOrdered)
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

import type { Block, Change, Run, Text } from '../document.ts';

/** Whether words of this change stand in the earlier state alone. */
export function isGone(change: Change | undefined): boolean {
  return change?.kind === 'deleted' || change?.kind === 'moved-from';
}

/** Whether they stand in the later state alone. */
export function isNew(change: Change | undefined): boolean {
  return change?.kind === 'inserted' || change?.kind === 'moved-to';
}

/** What became of a paragraph, an item or a row as a whole, by all its runs. */
export function fateOf(runs: Text): 'new' | 'gone' | 'stays' {
  if (runs.length === 0) return 'stays';
  if (runs.every((run) => isNew(run.change))) return 'new';
  return runs.every((run) => isGone(run.change)) ? 'gone' : 'stays';
}

/** The change of a paragraph, an item or a row that came, went or moved as a whole; null for one that stays. */
export function changeOfWhole(runs: Text): Change | null {
  return fateOf(runs) === 'stays' ? null : (runs[0]?.change ?? null);
}

/** A label, marked where what it stands beside came, went or moved as a whole. */
export function markedLike(label: string, runs: Text): Text {
  const change = changeOfWhole(runs);
  return change ? markText([{ text: label }], change) : [{ text: label }];
}

/** The words of a heading with what changed in them. */
export function wordsOfHeading(heading: Extract<Block, { kind: 'heading' }>): Text {
  return heading.marked?.text ?? [{ text: heading.text }];
}

/** The same words, all of them changed in this way. What is gone leads nowhere: its target may be another by now. */
export function markText(text: Text, change: Change): Text {
  if (text.length === 0) return [{ text: '', change }];
  return text.map((run): Run => {
    if (!isGone(change)) return { ...run, change };
    const { link: _, ...rest } = run;
    return { ...rest, change };
  });
}

/** A block that came, went or moved as a whole. A picture and a cover have no words that could be marked. */
export function markBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'cover':
    case 'picture':
      return block;
    case 'heading': {
      const marked = {
        text: markText([{ text: block.text }], change),
        tag: block.tag === null ? [] : markText([{ text: block.tag }], change),
      };
      return { ...(change.kind === 'moved-from' ? withoutAnchor(block) : block), marked };
    }
    case 'paragraph':
      return { ...block, text: markText(block.text, change) };
    case 'list':
      return { ...block, items: block.items.map((item) => markText(item, change)) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, text }) => ({ label, text: markText(text, change) })),
      };
    case 'table':
      return {
        ...(isGone(change) ? withoutAnchor(block) : block),
        marked: { caption: markText([{ text: block.caption }], change) },
        rows: block.rows.map((row) => markRow(row, change)),
      };
  }
}

/** A row that came, went or moved. */
export function markRow(row: readonly Text[], change: Change): readonly Text[] {
  const marked = row.map((cell) => (cell.length === 0 ? cell : markText(cell, change)));
  return marked.some((cell) => cell.length > 0) ? marked : [[{ text: '', change }], ...marked.slice(1)];
}

/** Two places must not have one name: what moved has it where it stands now, and tables are numbered anew. */
function withoutAnchor<T extends { readonly anchor?: string }>(block: T): T {
  const { anchor: _, ...rest } = block;
  return rest as T; // an anchor may always be absent
}

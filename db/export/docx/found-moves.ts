import type { Block, Change, Text } from '../../../domain/document/document.ts';

/**
 * Paragraphs that were struck in one place and put in word for word in another are moved. LibreOffice takes such a pair for a
 * move even where the document does not say so, and then settles it with the look of the wrong paragraph.
 */
export function withFoundMoves(blocks: readonly Block[]): readonly Block[] {
  const gone = new Map<string, number>();
  const come = new Map<string, number>();
  let last = 0;
  mapParagraphs(blocks, (text) => {
    for (const { change } of text) last = Math.max(last, change?.move ?? 0);
    const kind = wholeKind(text);
    if (kind === 'deleted') count(gone, wordsOf(text));
    if (kind === 'inserted') count(come, wordsOf(text));
    return text;
  });
  const moves = new Map<string, number>();
  for (const [words, times] of gone) {
    const pairs = Math.min(times, come.get(words) ?? 0);
    for (let at = 1; at <= pairs; at += 1) moves.set(`${at} ${words}`, (last += 1));
  }
  if (moves.size === 0) return blocks;
  const seen = { deleted: new Map<string, number>(), inserted: new Map<string, number>() };
  return mapParagraphs(blocks, (text) => {
    const kind = wholeKind(text);
    if (kind === null) return text;
    const words = wordsOf(text);
    const move = moves.get(`${count(seen[kind], words)} ${words}`);
    return move === undefined ? text : moved(text, kind === 'deleted' ? 'moved-from' : 'moved-to', move);
  });
}

/** Counts one more and answers how many there are. */
function count(counts: Map<string, number>, key: string): number {
  const more = (counts.get(key) ?? 0) + 1;
  counts.set(key, more);
  return more;
}

function wordsOf(text: Text): string {
  return text.map((run) => run.text).join('');
}

function wholeKind(text: Text): 'deleted' | 'inserted' | null {
  const kind = text[0]?.change?.kind;
  if ((kind !== 'deleted' && kind !== 'inserted') || wordsOf(text) === '') return null;
  return text.every((run) => run.change?.kind === kind) ? kind : null;
}

function moved(text: Text, kind: Change['kind'], move: number): Text {
  return text.map((run) => ({ ...run, change: { kind, move } }));
}

/** The paragraphs of the text itself, as `change` answers them; those within tables stay with their rows. */
function mapParagraphs(blocks: readonly Block[], change: (text: Text) => Text): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, text: change(block.text) };
      case 'list':
        return { ...block, items: block.items.map(change) };
      case 'heading': {
        if (!block.marked) return block;
        const { text, tag } = block.marked;
        return { ...block, marked: { ...block.marked, text: change(text), tag: change(tag) } };
      }
      case 'table':
        return block.marked ? { ...block, marked: { caption: change(block.marked.caption) } } : block;
      case 'facts':
      case 'cover':
      case 'picture':
        return block;
    }
  });
}

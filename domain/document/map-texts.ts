import type { Block, LabelledText, Text } from './document.ts';

/** The blocks with every text of theirs put through `change`. Headings, captions and labels are plain words and stay. */
export function mapTexts(blocks: readonly Block[], change: (text: Text) => Text): readonly Block[] {
  const rows = (labelled: readonly LabelledText[]): readonly LabelledText[] =>
    labelled.map(({ label, text }) => ({ label, text: change(text) }));
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, text: change(block.text) };
      case 'list':
        return { ...block, items: block.items.map(change) };
      case 'facts':
        return { ...block, rows: rows(block.rows) };
      case 'cover':
        return { ...block, facts: rows(block.facts) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(change)) };
      case 'heading':
      case 'picture':
        return block;
    }
  });
}

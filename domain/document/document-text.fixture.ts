import type { Block, PrintedDocument, Text } from './document.ts';

/** All that a reader would find on the pages, block by block, marks included. */
export function readDocument(document: PrintedDocument): string {
  return [document.title, ...document.blocks.map(readBlock)].join('\n');
}

export function readBlock(block: Block): string {
  switch (block.kind) {
    case 'cover':
      return [
        block.legend,
        block.title,
        block.subtitle,
        ...block.parties.map((party) => `${party.name} ${party.localName ?? ''}`),
        ...block.facts.map(readFact),
      ].join('\n');
    case 'heading':
      return [block.number, block.text, block.tag && `(${block.tag})`].filter(Boolean).join(' ');
    case 'paragraph':
      return readText(block.text);
    case 'list':
      return block.items.map(readText).join('\n');
    case 'facts':
      return block.rows.map(readFact).join('\n');
    case 'table':
      return [
        block.caption,
        block.columns.map((column) => column.header).join(' | '),
        ...block.rows.map((row) => row.map(readText).join(' | ')),
      ].join('\n');
    case 'picture':
      return [block.caption, block.subline, block.alternative, JSON.stringify(block.data)].join('\n');
  }
}

export function readText(text: Text): string {
  return text
    .map((run) => (run.mark && !run.text.includes(run.mark) ? `${run.text} (${run.mark})` : run.text))
    .join('');
}

function readFact({ label, text }: { readonly label: string; readonly text: Text }): string {
  return `${label}: ${readText(text)}`;
}

import type { Block, PrintedDocument, Text } from '../../../domain/document/document.ts';
import { spansOf, STYLES } from './text-style.ts';

/** What a reader of the PDF must be given, block by block; `pageOf` says on which page an anchor stands, counted from 1. */
export function expectedText(document: PrintedDocument, pageOf: (anchor: string) => number): string {
  return document.blocks.map((block) => blockText(block, document.watermark, pageOf).join('\n')).join('\n');
}

function blockText(
  block: Block,
  mark: string | null,
  pageOf: (anchor: string) => number,
): readonly (string | null)[] {
  switch (block.kind) {
    case 'cover': {
      const parties = block.parties.flatMap(({ letter, name, localName, detail }) => [
        letter,
        name,
        localName,
        detail,
      ]);
      const facts = block.facts.flatMap(({ label, text }) => [label, said(text)]);
      return [block.legend, mark, block.title, block.subtitle, ...parties, ...facts];
    }
    case 'heading':
      return [block.number, block.text, block.tag];
    case 'paragraph':
      return [said(block.text)];
    case 'list':
      return block.items.flatMap((item, at) => [block.isOrdered ? `${at + 1}.` : '\u2013', said(item)]);
    case 'facts':
      return block.rows.flatMap(({ label, text }) => [label, said(text)]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...(block.paged ? ['Page'] : []),
        ...block.rows.flatMap((row) => [...row.map(said), ...(block.paged ? [pageTold(row, pageOf)] : [])]),
      ];
    case 'picture':
      return [block.caption, block.subline];
  }
}

function said(text: Text): string {
  return spansOf(text, STYLES.body)
    .map((span) => span.text)
    .join('');
}

function pageTold(row: readonly Text[], pageOf: (anchor: string) => number): string | null {
  const anchor = row.flat().find(({ link }) => link !== undefined)?.link;
  return anchor === undefined ? null : String(pageOf(anchor));
}

import { keyOf } from '../../redline/styled-token.ts';
import type { ProseParagraph } from '../../terms/prose-of-term.ts';
import type { Block, Column } from '../document.ts';

/** What is compared as one thing: running text with its lists, or a block by itself. */
export type Segment =
  | {
      readonly kind: 'prose';
      readonly role: Extract<Block, { kind: 'paragraph' }>['role'];
      readonly paragraphs: readonly ProseParagraph[];
    }
  | { readonly kind: 'block'; readonly block: Exclude<Block, { kind: 'paragraph' | 'list' | 'heading' }> };

/** The blocks under a heading, paragraphs that follow each other together. */
export function segmentsOf(blocks: readonly Block[]): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (role: 'body' | 'note' | 'legend', paragraphs: readonly ProseParagraph[]): void => {
    const last = segments.at(-1);
    if (last?.kind === 'prose' && last.role === role)
      segments[segments.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...paragraphs] };
    else segments.push({ kind: 'prose', role, paragraphs });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') add(block.role, [{ role: 'body', text: block.text }]);
    else if (block.kind === 'list')
      add(
        'body',
        block.items.map((text) => ({ role: block.isOrdered ? 'numbered' : 'bullet', text })),
      );
    else if (block.kind !== 'heading') segments.push({ kind: 'block', block });
  }
  return segments;
}

/** How surely one segment is what became of the other: 0 for never. */
export function likenessOf(before: Segment, after: Segment): number {
  if (before.kind === 'prose' || after.kind === 'prose') {
    if (before.kind !== 'prose' || after.kind !== 'prose' || before.role !== after.role) return 0;
    return keyOfProse(before.paragraphs) === keyOfProse(after.paragraphs) ? 3 : 2;
  }
  const [one, other] = [before.block, after.block];
  if (one.kind === 'table' && other.kind === 'table')
    return hasSameColumns(one.columns, other.columns) ? (nameOf(one) === nameOf(other) ? 3 : 2) : 0;
  if (one.kind === 'facts' && other.kind === 'facts') {
    const labels = new Set(one.rows.map(({ label }) => label));
    return other.rows.some(({ label }) => labels.has(label)) ? 2 : 1;
  }
  return one.kind === other.kind ? 1 : 0;
}

function hasSameColumns(before: readonly Column[], after: readonly Column[]): boolean {
  return before.length === after.length && before.every(({ header }, at) => header === after[at]?.header);
}

/** A caption without the number, which follows the order of the tables. */
function nameOf({ caption }: { readonly caption: string }): string {
  return caption.replace(/^Table \d+: /, '');
}

function keyOfProse(paragraphs: readonly ProseParagraph[]): string {
  return paragraphs.map(({ role, text }) => `${role} ${keyOf(text)}`).join('\n');
}

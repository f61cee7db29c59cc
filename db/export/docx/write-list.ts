import type { Block } from '../../../domain/document/document.ts';
import { LIST_COLUMN } from './looks.ts';
import { BULLETS } from './numbering-part.ts';
import { textParagraph } from './paragraph.ts';
import type { Scribe } from './scribe.ts';
import { twips } from './word-xml.ts';

type List = Extract<Block, { kind: 'list' }>;

/** A list with dashes, or with a count of its own where its order counts. */
export function listXml(scribe: Scribe, list: List, indent: number): string {
  const style = list.isOrdered ? 'ListNumber' : 'ListBullet';
  const id = scribe.listNumbers.get(list) ?? BULLETS;
  const place = `<w:ind w:left="${twips(indent + LIST_COLUMN)}" w:hanging="${twips(LIST_COLUMN)}"/>`;
  return list.items
    .map((item) => textParagraph(scribe, { style, count: { id, depth: 0 }, indent: place }, item))
    .join('');
}

import type { Block, Change, Text } from '../../../domain/document/document.ts';
import { fateOf } from '../../../domain/document/redline/marks.ts';
import type { ListNumbers } from './list-numbers.ts';
import { LIST_COLUMN } from './looks.ts';
import { markChange } from './mark-change.ts';
import { BULLETS } from './numbering-part.ts';
import type { Scribe } from './scribe.ts';
import { lineXml } from './spacer.ts';
import { twips } from './word-xml.ts';

type List = Extract<Block, { kind: 'list' }>;

/** A list with dashes, or with numbers where its order counts. */
export function listXml(scribe: Scribe, list: List, indent: number): string {
  const style = list.isOrdered ? 'ListNumber' : 'ListBullet';
  const numbers = scribe.listNumbers.get(list) ?? { count: BULLETS };
  const place = `<w:ind w:left="${twips(indent + LIST_COLUMN)}" w:hanging="${twips(LIST_COLUMN)}"/>`;
  const items = numbers.count === null ? withNumbers(list.items, numbers) : list.items;
  const counted = numbers.count === null ? {} : { count: { id: numbers.count, depth: 0 } };
  return items.map((item) => lineXml(scribe, { style, ...counted, indent: place }, item)).join('');
}

/** The items with their numbers as text; one that changed is struck, and the later one put in. */
function withNumbers(
  items: readonly Text[],
  { later, former }: Extract<ListNumbers, { count: null }>,
): readonly Text[] {
  let [laterPlace, formerPlace] = [later, former];
  return items.map((item) => {
    const fate = fateOf(item);
    if (fate !== 'gone') laterPlace += 1;
    if (fate !== 'new') formerPlace += 1;
    const run = (place: number, change: Change | null): Text => [
      { text: `${place}.\t`, ...(change ? { change } : {}) },
    ];
    const own = markChange(item);
    if (own || laterPlace === formerPlace)
      return [...run(fate === 'gone' ? formerPlace : laterPlace, own), ...item];
    return [...run(formerPlace, { kind: 'deleted' }), ...run(laterPlace, { kind: 'inserted' }), ...item];
  });
}

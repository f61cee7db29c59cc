import type { Block, Change, Run, Text } from '../../../domain/document/document.ts';

const changed = (text: string, kind: Change['kind'], more: Partial<Run> = {}): Run => ({
  text,
  ...more,
  change: kind.startsWith('moved') ? { kind, move: 1 } : { kind },
});
const put = (text: string, more: Partial<Run> = {}) => changed(text, 'inserted', more);
const struck = (text: string) => changed(text, 'deleted');
const kept = (text: string): Run => ({ text });
const paragraph = (...text: Text): Block => ({ kind: 'paragraph', role: 'body', text });
const list = (...items: readonly Text[]): Block => ({ kind: 'list', isOrdered: true, items });
const bullets = (...items: readonly Text[]): Block => ({ kind: 'list', isOrdered: false, items });
const heading = (text: string, tag: Text, anchor: string): Block => ({
  kind: 'heading',
  level: 2,
  number: null,
  text,
  tag: tag.map((run) => run.text).join(''),
  breakBefore: false,
  anchor,
  marked: { text: [kept(text)], tag },
});
const rates = heading('Rates', [kept('Open')], 'term-rates');
const link = { link: 'term-rates' };

/** Redlines in which LibreOffice once took away too much or left something behind, by what is hard in them. */
export const hardRedlines: Readonly<Record<string, readonly Block[]>> = {
  'a line put in behind a state that changed': [
    heading('Interest', [struck('Proposed'), put('Agreed')], 'term-interest'),
    list([put('one')], [put('two')]),
    paragraph(kept('stays'), put(' as it is')),
  ],
  'changes on both sides of the end of a paragraph': [
    paragraph(kept('a'), put('b')),
    paragraph(put('c'), kept('d')),
    list([kept('e'), put('f')], [put('g')], [put('h'), kept('i')]),
  ],
  'a list that lost its first item, behind another': [
    list([kept('a')], [kept('b')]),
    paragraph(kept('between')),
    list([struck('c')], [put('d')], [kept('e')]),
  ],
  'a paragraph put in between the items of a list, and one struck': [
    list([kept('a')], [put('b')]),
    paragraph(put('between')),
    list([kept('c')], [struck('d')], [kept('e')]),
    paragraph(struck('behind')),
    list([kept('f')], [put('g')]),
    paragraph(kept('the end')),
  ],
  'a line that moved with a link in it': [
    bullets([kept('a')], [changed('see ', 'moved-to'), changed('Rates', 'moved-to', link)]),
    paragraph(kept('between')),
    bullets([changed('see Rates', 'moved-from')]),
    rates,
  ],
  'a line put in of which a part moved here': [
    list([kept('a')], [put('b '), changed('c', 'moved-to')]),
    paragraph(kept('between')),
    bullets([changed('c', 'moved-from')]),
    rates,
  ],
  'an empty paragraph behind lines put in': [
    bullets([kept('a')], [put('b '), put('Rates', link)]),
    list([put('c')]),
    paragraph(),
    rates,
  ],
};

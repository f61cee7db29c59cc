import type { Change, Text } from '../../../domain/document/document.ts';
import { bookmarked } from './bookmarked.ts';
import type { Heading } from './heading-numbers.ts';
import { NUMBER_COLUMN, sizeOf, type StyleId } from './looks.ts';
import { HEADING_NUMBERS } from './numbering-part.ts';
import { paragraphXml, textParagraph, type ParagraphShape } from './paragraph.ts';
import { runsOf } from './runs.ts';
import type { Scribe } from './scribe.ts';
import { markChange } from './mark-change.ts';
import { twips } from './word-xml.ts';

const STYLES = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const satisfies Record<number, StyleId>;

/** A heading with its number, its bookmark and our remarks on it; its state stands in a paragraph of its own below it. */
export function headingXml(
  scribe: Scribe,
  heading: Heading,
  startsPage: boolean,
  firstRemark: number,
): string {
  const text: Text = heading.marked?.text ?? [{ text: heading.text }];
  const tag: Text = heading.marked?.tag ?? (heading.tag === null ? [] : [{ text: heading.tag }]);
  const style = STYLES[heading.level];
  const shape: ParagraphShape = {
    style,
    startsPage,
    ...numberOf(scribe, heading),
    change: markChange(text),
  };
  const isLiteral = !scribe.headings.counted.has(heading);
  const number = isLiteral ? literalNumber(heading, markChange(text)) : [];
  const words = runsOf(scribe, [...number, ...text], sizeOf(style));
  const marked = bookmarked(scribe, heading.anchor, remarked(heading.remarks ?? [], firstRemark, words));
  return paragraphXml(scribe, shape, marked) + stateXml(scribe, tag, heading.number !== null);
}

function numberOf(scribe: Scribe, heading: Heading): Pick<ParagraphShape, 'count' | 'indent'> {
  const { counted, levels } = scribe.headings;
  const column = twips(NUMBER_COLUMN);
  const hanging = `<w:ind w:left="${column}" w:hanging="${column}"/>`;
  if (counted.has(heading)) {
    const depth = levels.get(heading.level) ?? 0;
    return { count: { id: HEADING_NUMBERS, depth }, indent: hanging };
  }
  const none = levels.has(heading.level) ? ({ count: 'none' } as const) : {};
  if (heading.number !== null || heading.marked?.formerNumber) return { ...none, indent: hanging };
  return levels.has(heading.level) ? { ...none, indent: '<w:ind w:left="0" w:firstLine="0"/>' } : none;
}

/** A number that stands there as text; one that changed is struck, and the later one put in. */
function literalNumber({ number, marked }: Heading, change: Change | null): Text {
  const run = (text: string | null, own: Change | null): Text =>
    text === null ? [] : [{ text: `${text}\t`, ...(own ? { change: own } : {}) }];
  const former = marked?.formerNumber;
  if (change || former === undefined || former === number) return run(number, change);
  return [...run(former, { kind: 'deleted' }), ...run(number, { kind: 'inserted' })];
}

function stateXml(scribe: Scribe, tag: Text, isIndented: boolean): string {
  if (tag.length === 0) return '';
  const indent = isIndented ? `<w:ind w:left="${twips(NUMBER_COLUMN)}"/>` : '';
  return textParagraph(scribe, { style: 'TermState', indent }, tag);
}

function remarked(remarks: readonly string[], first: number, content: string): string {
  const ids = remarks.map((_, at) => first + at);
  const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const ends = ids.map(
    (id) =>
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
  );
  return starts + content + ends.join('');
}

import { XML_HEAD } from '../table/xml-text.ts';
import type { NumberedLevels } from './heading-numbers.ts';
import { LIST_COLUMN, NUMBER_COLUMN } from './looks.ts';
import { DECLARATIONS, twips } from './word-xml.ts';

/** Numbers that paragraphs call their counts by. Each ordered list has a count of its own, the first of them this one. */
export const HEADING_NUMBERS = 1;
export const BULLETS = 2;
export const FIRST_LIST = 3;

const HEADINGS_ABSTRACT = 0;
const BULLETS_ABSTRACT = 1;
const FIRST_LIST_ABSTRACT = 2;

/**
 * The counts of the document: of its headings, of lists with dashes, and of each ordered list. Two lists never share one that
 * begins anew: LibreOffice begins it at the first item, and goes on counting once a reader has struck that.
 */
export function numberingPart(numbered: NumberedLevels, orderedLists: number): string {
  const lists = Array.from({ length: orderedLists }, (_, at) => ({
    abstract: FIRST_LIST_ABSTRACT + at,
    id: FIRST_LIST + at,
  }));
  return [
    `${XML_HEAD}<w:numbering${DECLARATIONS}>`,
    abstract(HEADINGS_ABSTRACT, 'multilevel', headingLevels(numbered)),
    abstract(BULLETS_ABSTRACT, 'hybridMultilevel', level(0, 'bullet', '\u2013', LIST_COLUMN)),
    ...lists.map((list) =>
      abstract(list.abstract, 'hybridMultilevel', level(0, 'decimal', '%1.', LIST_COLUMN)),
    ),
    count(HEADING_NUMBERS, HEADINGS_ABSTRACT),
    count(BULLETS, BULLETS_ABSTRACT),
    ...lists.map((list) => count(list.id, list.abstract)),
    '</w:numbering>',
  ].join('');
}

function count(id: number, by: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${by}"/></w:num>`;
}

function abstract(id: number, type: string, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${type}"/>${levels}</w:abstractNum>`;
}

function headingLevels(numbered: NumberedLevels): string {
  const styles = new Map([...numbered].map(([heading, depth]) => [depth, `Heading${heading}`]));
  return ['%1', '%1.%2', '%1.%2.%3']
    .map((text, depth) => level(depth, 'decimal', text, NUMBER_COLUMN, styles.get(depth)))
    .join('');
}

function level(depth: number, format: string, text: string, column: number, style?: string): string {
  return (
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${twips(column)}" w:hanging="${twips(column)}"/></w:pPr></w:lvl>`
  );
}

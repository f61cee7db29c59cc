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
const LIST_ABSTRACT = 2;

/** The counts of the document: of its headings, of lists with dashes, and one that starts anew for each ordered list. */
export function numberingPart(numbered: NumberedLevels, orderedLists: number): string {
  const lists = Array.from(
    { length: orderedLists },
    (_, at) =>
      `<w:num w:numId="${FIRST_LIST + at}"><w:abstractNumId w:val="${LIST_ABSTRACT}"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return (
    `${XML_HEAD}<w:numbering${DECLARATIONS}>` +
    abstract(HEADINGS_ABSTRACT, 'multilevel', headingLevels(numbered)) +
    abstract(BULLETS_ABSTRACT, 'hybridMultilevel', level(0, 'bullet', '\u2013', LIST_COLUMN)) +
    abstract(LIST_ABSTRACT, 'hybridMultilevel', level(0, 'decimal', '%1.', LIST_COLUMN)) +
    `<w:num w:numId="${HEADING_NUMBERS}"><w:abstractNumId w:val="${HEADINGS_ABSTRACT}"/></w:num>` +
    `<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="${BULLETS_ABSTRACT}"/></w:num>` +
    `${lists.join('')}</w:numbering>`
  );
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

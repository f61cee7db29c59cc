export const SERIF = 'Times New Roman';
export const SANS = 'Arial';
export const MONO = 'Courier New';

/** How a style of paragraphs looks. Lengths in points. */
export interface Look {
  /** The name that word processors show; those they know by themselves are translated by them. */
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the paragraph that is typed after one of these. */
  readonly next?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** RRGGBB. */
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  /** Line height: a multiple of the single line, or exact points. */
  readonly line?: number | { readonly exactly: number };
  readonly indent?: number;
  readonly keepsWithNext?: boolean;
  /** 1 to 3 for what the outline shows. */
  readonly outline?: 1 | 2 | 3;
}

const INK = '141414';
const QUIET = '5F5F5F';

/** How far text stands in below a numbered heading, so that numbers hang in the margin. */
export const NUMBER_COLUMN = 28;
/** How far the words of a list stand in from its signs. */
export const LIST_COLUMN = 18;

/** The styles of paragraphs by the id that paragraphs call them by. */
export const LOOKS = {
  BodyText: { name: 'Body Text', before: 7 },
  BodyTextIndent: { name: 'Body Text Indent', basedOn: 'BodyText', indent: NUMBER_COLUMN },
  ListBullet: { name: 'List Bullet', before: 3 },
  ListNumber: { name: 'List Number', before: 3 },
  Note: { name: 'Note', size: 9, colour: QUIET, before: 5 },
  Legend: { name: 'Legend', size: 9.5, italic: true, before: 9 },
  Title: { name: 'Title', next: 'Subtitle', size: 25, bold: true, before: 44, line: 1, colour: INK },
  Subtitle: { name: 'Subtitle', next: 'BodyText', size: 13, colour: QUIET, before: 6, after: 26 },
  CoverLegend: { name: 'Cover Legend', font: SANS, size: 8, bold: true, line: 1 },
  PartyName: { name: 'Party Name', size: 13, bold: true, before: 10, indent: 17, line: 1 },
  PartyLocalName: { name: 'Party Local Name', size: 12, indent: 17, line: 1 },
  PartyDetail: { name: 'Party Detail', size: 9.5, colour: QUIET, before: 2, indent: 17, line: 1 },
  Heading1: heading({ name: 'heading 1', size: 16.5, before: 26, after: 2, outline: 1 }),
  Heading2: heading({ name: 'heading 2', size: 12, before: 17, outline: 2 }),
  Heading3: heading({ name: 'heading 3', size: 11, before: 12, outline: 3, italic: true }),
  TermState: {
    name: 'Term State',
    next: 'BodyText',
    font: SANS,
    size: 7.5,
    bold: true,
    colour: QUIET,
    before: 2,
    line: 1,
    keepsWithNext: true,
  },
  Caption: { name: 'caption', size: 10, bold: true, before: 14, after: 4, line: 1, keepsWithNext: true },
  FactLabel: { name: 'Fact Label', font: SANS, size: 8, colour: QUIET, before: 3.7, line: 1 },
  FactValue: { name: 'Fact Value', size: 10.5, before: 1.5, line: 1 },
  TableHead: { name: 'Table Head', font: SANS, size: 7, bold: true, before: 3, after: 3, line: 1 },
  TableText: { name: 'Table Text', size: 9.5, before: 2.5, after: 2.5, line: 1 },
  TableTextCompact: { name: 'Table Text Compact', size: 8, before: 1, after: 1, line: 1 },
  Header: { name: 'header', font: SANS, size: 7, colour: QUIET, line: 1 },
  Footer: { name: 'footer', font: SANS, size: 7, colour: QUIET, line: 1 },
  Spacer: { name: 'Spacer', size: 1, line: { exactly: 1 } },
  CommentText: { name: 'annotation text', size: 10, line: 1 },
} as const satisfies Record<string, Look>;

export type StyleId = keyof typeof LOOKS;

function heading(look: Look): Look {
  return { next: 'BodyText', bold: true, colour: INK, line: 1, keepsWithNext: true, ...look };
}

/** The size of a style's text in points. */
export const BODY_SIZE = 11;
export function sizeOf(style: StyleId): number {
  const look: Look = LOOKS[style];
  return look.size ?? BODY_SIZE;
}

import type { ChartData } from '../pictures/chart-data.ts';
import type { FigureStyle } from './export-options.ts';

/**
 * The one model that every export is made from: a list of blocks that say what a document holds, never how a format
 * draws it. It is plain data, so a PDF, a Word file and a test read the very same thing.
 */
export interface PrintedDocument {
  readonly title: string;
  /** Shown in the file's metadata. A role such as "Parley", never a person or a machine. */
  readonly author: string;
  /** BCP 47 tag of the running text. */
  readonly language: string;
  readonly paper: Paper;
  /** How its figures and days are written, for what a format adds of its own; English where it does not say. */
  readonly figures?: FigureStyle;
  readonly orientation: 'portrait' | 'landscape';
  /** When the document is said to be made, ISO 8601. Fixed dates give the same bytes. */
  readonly createdAt: string;
  /** Left and right end of the running header. */
  readonly header: { readonly left: string; readonly right: string };
  /** Left end of the footer; the right end is always "Page x of y". */
  readonly footer: string;
  /** A large grey word behind each page, such as "DRAFT". */
  readonly watermark: string | null;
  /** For whom this very copy was made, small on every page, so that a copy that turns up elsewhere tells where it came from. */
  readonly recipient: string | null;
  /** Which state this is of, printed at the foot of every page: the hash of the round, shortened or whole; null for none. */
  readonly reference: string | null;
  /** Who made the changes that are marked in it, as both sides name them, and on which day (ISO 8601); null where none are marked. */
  readonly changedBy: { readonly author: string; readonly date: string } | null;
  /** Files that the document carries, where its format can carry any. */
  readonly attachments: readonly Attachment[];
  readonly blocks: readonly Block[];
}

/** A file within the document. Its text is UTF-8. */
export interface Attachment {
  /** A plain file name, without folders. */
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly text: string;
}

/**
 * What became of a piece of text between two rounds. A paragraph, list item or row that has runs and of which every run is inserted
 * or moved here was put in as a whole; one of which every run is deleted or moved away was struck out as a whole. A run without text
 * tells the two from a text that was empty. Neighbouring blocks may share the number of one move.
 */
export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  /** Joins the two ends of a move. */
  readonly move?: number;
}

export type Paper = 'A3' | 'A4' | 'Letter';

/** What a document that stands by itself needs to be told of its making. */
export interface Making {
  readonly paper: Paper;
  /** When the document is said to be made, ISO 8601. */
  readonly createdAt: string;
}

/** How sure a printed figure is; drawn as a word beside it, never by colour alone. */
export type Mark = 'illustrative' | 'estimated' | 'undisclosed' | 'unverified' | 'missing';

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Set in the monospaced face: patent numbers, hashes. */
  readonly mono?: boolean;
  readonly mark?: Mark;
  /** BCP 47 tag where it differs from the document's: picks the right Han shapes and tells a screen reader. */
  readonly language?: string;
  /** Only in redlines. */
  readonly change?: Change;
  /** The figure or the date that these words say, for formats with typed cells: a plain decimal, or an ISO date. */
  readonly value?: { readonly kind: 'number' | 'date'; readonly text: string };
  /** The anchor of a heading or a table of the same document to which these words lead. */
  readonly link?: string;
}

export type Text = readonly Run[];

export interface Column {
  readonly header: string;
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number;
  readonly align: 'left' | 'right';
  readonly mono?: boolean;
}

export interface CoverParty {
  readonly letter: string;
  readonly name: string;
  /** The name in the party's own script, such as 小米. */
  readonly localName: string | null;
  readonly localLanguage: string | null;
  readonly detail: string | null;
}

/** The words of a party on the cover of a redline, with what changed in them. */
export interface MarkedParty {
  readonly name: Text;
  readonly localName: Text;
  readonly detail: Text;
}

export type Block =
  | {
      readonly kind: 'cover';
      readonly title: string;
      readonly subtitle: string;
      /** "Without prejudice – subject to contract" and its like, set apart above the title. */
      readonly legend: string;
      readonly parties: readonly CoverParty[];
      /** Label and value lines under the parties: round, date, proposed by, copy. */
      readonly facts: readonly LabelledText[];
      /** Only in redlines, and only where something of it changed: the title, and each party in the order of `parties`. */
      readonly marked?: { readonly title: Text; readonly parties: readonly MarkedParty[] };
    }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      /** "4" or "4.2"; null for an unnumbered heading. */
      readonly number: string | null;
      readonly text: string;
      /** A short state beside the heading, such as "Proposed by Nokia" or "Agreed". */
      readonly tag: string | null;
      /** Starts a new page. */
      readonly breakBefore: boolean;
      /** A name for links and for a format's bookmark, such as "term-rate" or "schedule-a"; one heading or table has it. */
      readonly anchor?: string;
      /**
       * Only in redlines: the words of the heading and its tag with what changed in them. A heading of which every run of `text`
       * is inserted or deleted came or went as a whole. Its number is the later one; `formerNumber` is the one it had, where that differs.
       */
      readonly marked?: { readonly text: Text; readonly tag: Text; readonly formerNumber?: string | null };
      /** Only in internal copies: remarks of ours on what stands under the heading, for formats with comments. */
      readonly remarks?: readonly string[];
    }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly role: 'body' | 'note' | 'legend' }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Text[] }
  /** Labels and values one under the other, for typed values of a term. */
  | { readonly kind: 'facts'; readonly rows: readonly LabelledText[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Only in redlines: the caption with what changed in it. A table of which every run of it is inserted or deleted came or went as a whole. */
      readonly marked?: { readonly caption: Text };
      readonly anchor?: string;
      /** What a row is, in the plural, where each page says how many of them it shows: "lines". */
      readonly counted?: string;
      /** A table of contents: where a format has pages, each row tells the one to which its first link leads. */
      readonly paged?: true;
      readonly columns: readonly Column[];
      /** Rows never split over pages; the header row repeats on each. */
      readonly rows: readonly (readonly Text[])[];
      /** Starts a landscape or portrait section of its own; null keeps the page as it is. */
      readonly orientation: 'portrait' | 'landscape' | null;
      readonly density: 'normal' | 'compact';
    }
  | {
      readonly kind: 'picture';
      readonly caption: string;
      /** What the figures are of, and how sure they are: stands under the caption. */
      readonly subline: string;
      /** Read out in place of the picture: what it shows, with the figures that count. */
      readonly alternative: string;
      /** Drawn as wide as the text, and never split over pages. */
      readonly data: ChartData;
    };

export interface LabelledText {
  readonly label: string;
  readonly text: Text;
}

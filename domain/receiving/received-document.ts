/** What a file from outside turned out to hold. Nothing in it was run, and nothing of it is trusted. */
export type ReceivedDocument = ReceivedSheet | ReceivedText | ReceivedPages;

/** A term sheet of ours or of their Parley, as data. Whether it is sound is for the reader of the format to say. */
export interface ReceivedSheet {
  readonly kind: 'sheet';
  readonly json: unknown;
  readonly carriedBy: 'json' | 'pdf';
  /** Of the PDF that carries it; null for JSON, and where it has none. */
  readonly title: string | null;
  /** What people wrote onto the pages of the PDF that carries it. */
  readonly comments: readonly ReceivedComment[];
  readonly doubts: readonly string[];
}

/** A document with paragraphs, their numbers and what was changed in them by whom: a Word file. */
export interface ReceivedText {
  readonly kind: 'text';
  /** In reading order: headers, body with its footnotes and text boxes where they are called, footers. */
  readonly paragraphs: readonly ReceivedParagraph[];
  readonly comments: readonly ReceivedComment[];
  /** Who changed or remarked something, each name once, in the order of the text. */
  readonly authors: readonly string[];
  readonly title: string | null;
  /** Named values that travel in the file beside its text, ours among them: they tell which export it was made from. */
  readonly properties: Readonly<Record<string, string>>;
  /** What was not read, or could be read in two ways, in sentences. */
  readonly doubts: readonly string[];
}

/** A document whose text is known page by page only: a PDF of somebody else. */
export interface ReceivedPages {
  readonly kind: 'pages';
  /** The text of each page in reading order, lines parted by line ends; "" for a page that holds pictures only. */
  readonly pages: readonly string[];
  readonly title: string | null;
  readonly doubts: readonly string[];
}

export interface ReceivedParagraph {
  /** A `cell-row` is a row of a table: its cells are parted by pieces that are one tab. */
  readonly role: 'heading' | 'body' | 'bullet' | 'numbered' | 'cell-row';
  /** 1 to 9 for a heading, depth from 0 for an item of a list, 0 for others. */
  readonly level: number;
  /** The number as it is shown, such as "4.2" or "(a)", without what follows it; null for none. */
  readonly number: string | null;
  readonly place: 'body' | 'header' | 'footer' | 'footnote' | 'text-box';
  /** Names of the bookmarks that begin in it, or right in front of it. */
  readonly bookmarks: readonly string[];
  readonly pieces: readonly ReceivedPiece[];
  /** It stands where a document of ours says how the term above it stands. */
  readonly isState?: true;
  /**
   * What was done to the end of the paragraph or to the row as a whole: a paragraph whose end is deleted is joined to the next
   * one, one whose end is inserted stood in one with the next before.
   */
  readonly markChange?: ReceivedChange;
}

/** A stretch of text of one look, changed in one way. */
export interface ReceivedPiece {
  /** Line breaks are "\n". */
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly change?: ReceivedChange;
  /** Who changed its look only, and when. */
  readonly restyled?: Attribution;
  /** Ids of the comments that are on it. */
  readonly comments?: readonly string[];
}

/** Who did something. Both are what the file says: anybody can write anything there. */
export interface Attribution {
  /** "" where the file does not say. */
  readonly author: string;
  /** ISO 8601 as the file has it; null where it does not say. */
  readonly date: string | null;
}

export interface ReceivedChange extends Attribution {
  readonly kind: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  /** The change within which it was made: text that one side put in and another struck. */
  readonly within?: ReceivedChange;
  /** A redline of ours that came back marked it when it went out. */
  readonly isOurs?: true;
}

export interface ReceivedComment extends Attribution {
  readonly id: string;
  /** Paragraphs are parted by line ends. */
  readonly text: string;
  /** The text that it is on, without what is struck in it; "" for a place without text. */
  readonly on: string;
  /** The id of the comment that it answers. */
  readonly answers: string | null;
  readonly isResolved: boolean;
}

import type { ReceivedParagraph } from '../../../domain/receiving/received-document.ts';
import type { ListCounter } from './list-counter.ts';
import type { RawParagraph } from './raw-paragraph.ts';
import type { Styles } from './styles.ts';

/** In characters. No document has more text; a hostile one would fill the memory with it, or with what stands around it. */
const MAX_TEXT = 100_000_000;
const A_PARAGRAPH = 60;
const A_PIECE = 40;
const MAX_ON = 4000;
const MAX_OPEN_COMMENTS = 50;

/** Things that were met while reading and that the reader of the document should be told of. */
export interface Met {
  contents: boolean;
  hiddenText: boolean;
  alternativeParts: boolean;
  pictures: boolean;
  manyComments: boolean;
}

/** What goes on from one paragraph to the next while a document is read. */
export interface Story {
  readonly styles: Styles;
  readonly counter: ListCounter;
  readonly met: Met;
  /** The fields that are open here, the outermost first. */
  readonly fields: Field[];
  /** Bookmarks that began between two paragraphs: they belong to the one that follows. */
  readonly bookmarks: string[];
  readonly comments: CommentRanges;
  /** The paragraphs of a footnote or an endnote, when the text calls for it. */
  readonly takeNote: (kind: 'footnote' | 'endnote', id: string) => readonly RawParagraph[];
  readonly place: ReceivedParagraph['place'];
  readonly budget: Budget;
}

export interface Field {
  /** What it computes, such as `PAGE`. */
  instruction: string;
}

/** Whether the text stands in a table of contents, which only repeats the headings. */
export function isInContents({ fields }: Pick<Story, 'fields'>): boolean {
  return fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
}

/** Counts what has been read of a document, over all its parts. */
export interface Budget {
  /** A paragraph of that many pieces and characters. */
  readonly spend: (pieces: number, characters: number) => void;
  readonly isSpent: () => boolean;
}

export function createBudget(): Budget {
  let spent = 0;
  return {
    spend: (pieces, characters) => {
      spent += A_PARAGRAPH + A_PIECE * pieces + characters;
    },
    isSpent: () => spent > MAX_TEXT,
  };
}

/** Which comments are on the text that is being read, and on which text each is. */
export interface CommentRanges {
  readonly begin: (id: string) => void;
  readonly end: (id: string) => void;
  /** Ids of those that are on a text which is read now; it is noted for them. */
  readonly over: (text: string, isStruck: boolean) => readonly string[];
  /** A paragraph ends within the text that they are on. */
  readonly breakLine: () => void;
  readonly textOn: (id: string) => string;
}

export function createCommentRanges(met: Pick<Met, 'manyComments'>): CommentRanges {
  const open = new Set<string>();
  const texts = new Map<string, string>();
  const add = (text: string): void => {
    for (const id of open) {
      const before = texts.get(id) ?? '';
      if (before.length < MAX_ON) texts.set(id, (before + text).slice(0, MAX_ON));
    }
  };
  return {
    begin: (id) => {
      if (open.size < MAX_OPEN_COMMENTS) open.add(id);
      else met.manyComments = true;
    },
    end: (id) => open.delete(id),
    over: (text, isStruck) => {
      if (open.size === 0) return [];
      if (!isStruck) add(text);
      return [...open];
    },
    breakLine: () => add('\n'),
    textOn: (id) => (texts.get(id) ?? '').trim(),
  };
}

/** What the thread that reads a PDF is given. */
export interface PdfWorkerData {
  readonly bytes: Uint8Array;
  /** The folder with the tables of East Asian encodings. */
  readonly characterMaps: string;
  readonly limits: PdfLimits;
}

export interface PdfLimits {
  readonly pages: number;
  /** Of text, over all pages. */
  readonly characters: number;
  readonly attachments: number;
  /** Of files within it that are unpacked, together. */
  readonly attachmentBytes: number;
}

/** The only thing that is said to the thread: the words of further pages are not needed, but what people wrote onto them is. */
export type PdfWish = 'marks-only';

/** A stretch of text on a page: from the left and the bottom edge, in points of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** It ends a line, as far as the file tells. */
  readonly endsLine: boolean;
  /** Its place in the order in which the author of a tagged file means it to be read; null where it has none. */
  readonly order: number | null;
}

/** What somebody wrote onto a page or into a field of it. */
export interface PdfRemark {
  readonly id: string;
  readonly author: string;
  /** ISO 8601; null where the file does not say. */
  readonly date: string | null;
  readonly text: string;
  /** The id of the remark that it answers. */
  readonly answers: string | null;
}

/** What hangs on a page beside its text. */
interface PdfMarks {
  readonly remarks: readonly PdfRemark[];
  /** There are highlights, struck lines or drawings of somebody's without a word to them. */
  readonly hasWordlessMarks: boolean;
  /** Names of the files that hang on signs on the page. */
  readonly files: readonly string[];
}

export type PdfMessage =
  | { readonly kind: 'attachment'; readonly name: string; readonly bytes: Uint8Array | null }
  | { readonly kind: 'page'; readonly texts: readonly PdfText[]; readonly marks: PdfMarks }
  | {
      readonly kind: 'done';
      readonly title: string | null;
      readonly hasScripts: boolean;
      readonly isPortfolio: boolean;
      /** As the file says: which program wrote it, when it was made and when it was written last. */
      readonly producer: string;
      readonly madeAt: string;
      readonly writtenAt: string;
    }
  | { readonly kind: 'failed'; readonly why: 'locked' | 'damaged' | 'too-large' };

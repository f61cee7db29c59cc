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
}

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

export type PdfMessage =
  | { readonly kind: 'attachment'; readonly name: string; readonly bytes: Uint8Array | null }
  | { readonly kind: 'page'; readonly texts: readonly PdfText[]; readonly remarks: readonly string[] }
  | {
      readonly kind: 'done';
      readonly title: string | null;
      readonly hasScripts: boolean;
      readonly isPortfolio: boolean;
    }
  | { readonly kind: 'failed'; readonly why: 'locked' | 'damaged' | 'too-large' };

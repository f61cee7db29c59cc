import PDFDocument from 'pdfkit';

/** An indirect object of the file. */
export interface PdfRef {
  readonly id: number;
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
  toString(): string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly content: PdfRef;
  readonly dictionary: PdfRef;
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
  readonly ext_gstates: Record<string, unknown>;
  readonly patterns: Record<string, unknown>;
  readonly annotations: PdfRef[];
}

/** The part of PDFKit that we stand on: objects, pages and the catalog. Its own text and structure calls are not used. */
export interface PdfKit {
  readonly info: Record<string, unknown>;
  readonly page: PdfPage;
  readonly _root: PdfRef & { readonly data: { readonly Names: PdfRef } };
  readonly _info: PdfRef;
  /** Byte offset of each object; index 0 is object 1. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _waiting: number;
  ref(data?: Record<string, unknown>): PdfRef;
  addPage(options: Record<string, unknown>): unknown;
  end(): void;
}

export interface PdfKitOptions {
  readonly pdfVersion: '1.7';
  readonly autoFirstPage: false;
  readonly displayTitle: true;
  readonly lang: string;
  /** Null keeps PDFKit from loading Helvetica. */
  readonly font: null;
  readonly info: Readonly<Record<string, unknown>>;
}

// PDFKit's published types leave out its object layer (ref, offsets, catalog), which has been stable for years and is
// pinned to an exact version; this view is the only place that relies on it.
export const PdfKitBase = PDFDocument as unknown as new (options: PdfKitOptions) => PdfKit;

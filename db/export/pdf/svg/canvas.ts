import type { PdfPage } from '../pdfkit-base.ts';

/** Where a picture is drawn: a page, or the tile of a pattern. */
export interface Canvas {
  readonly page: Pick<PdfPage, 'height' | 'fonts' | 'ext_gstates' | 'patterns'>;
  raw(operations: string): void;
}

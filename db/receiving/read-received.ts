import type { ReceivedDocument } from '../../domain/receiving/received-document.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { SourceFile } from '../import/source-file.ts';
import { isOldOffice, isZip } from '../import/text/file-signatures.ts';
import { readDocx } from './docx/read-docx.ts';
import { readJson } from './json/read-json.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { whyNoDocument } from './why-no-document.ts';
import { whyOldOffice } from './why-old-office.ts';

export interface Reading {
  readonly signal: AbortSignal;
}

const LOOKED_AT_BYTES = 8192;

/**
 * Says what a file from the other side holds: by its bytes, never by its name. What is no document, is locked or damaged, or is
 * made to harm, is refused in words that say what to do. Nothing in a file is run and nothing outside it is fetched.
 */
export async function readReceived(file: SourceFile, { signal }: Reading): Promise<Result<ReceivedDocument>> {
  if (signal.aborted) return fail({ code: 'cancelled' });
  const head = await file.readAt(0, LOOKED_AT_BYTES);
  if (!head.ok) return head;
  const start = head.value;
  if (isZip(start)) return readDocx(file, signal);
  if (isPdf(start)) return readPdf(file, signal);
  if (isOldOffice(start)) return file.refuse('wrong-format', await whyOldOffice(file, start));
  if (looksLikeJson(start)) return readJson(file);
  return file.refuse('wrong-format', whyNoDocument(start));
}

/** Mail programs put bytes in front of a PDF, and readers have always looked for its sign in the first kilobyte. */
function isPdf(head: Buffer): boolean {
  return head.subarray(0, 1024).includes('%PDF-');
}

/** The first sign of JSON that is no space, in UTF-8 or UTF-16 with or without a mark in front. */
function looksLikeJson(head: Buffer): boolean {
  const first = head.find(
    (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe,
  );
  // rich text begins with a brace too
  return (first === 0x7b && !head.includes('{\\rtf')) || first === 0x5b;
}

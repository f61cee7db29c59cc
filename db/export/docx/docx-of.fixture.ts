import { inflateRawSync } from 'node:zlib';
import type { Block, PrintedDocument } from '../../../domain/document/document.ts';
import { writeDocx } from './write-docx.ts';

/** A document of these blocks with nothing around them that would stand in the way of a test. */
export function documentOf(blocks: readonly Block[], parts: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    title: 'Term sheet, round 2',
    author: 'Parley',
    recipient: null,
    reference: null,
    changedBy: { author: 'Ada', date: '2001-02-03' },
    attachments: [],
    language: 'en-GB',
    paper: 'A4',
    orientation: 'portrait',
    createdAt: '2001-02-03T04:05:06Z',
    header: { left: 'Ada and Bea', right: 'Round 2' },
    footer: 'Without prejudice',
    watermark: null,
    blocks,
    ...parts,
  };
}

/** The bytes of the file. */
export async function docxBytes(document: PrintedDocument): Promise<Buffer> {
  const pieces: Buffer[] = [];
  await writeDocx(document, {}, async (bytes) => void pieces.push(bytes));
  return Buffer.concat(pieces);
}

/** The XML parts of the file by their names. */
export async function docxParts(document: PrintedDocument): Promise<ReadonlyMap<string, string>> {
  const bytes = await docxBytes(document);
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [size, length, start] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ];
    const body = start + 30 + bytes.readUInt16LE(start + 26);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    parts.set(name, inflateRawSync(bytes.subarray(body, body + size)).toString('utf8'));
    at += 46 + length;
  }
  return parts;
}

/** The text of the document as XML. */
export async function bodyOf(document: PrintedDocument): Promise<string> {
  const body = (await docxParts(document)).get('word/document.xml');
  if (body === undefined) throw new Error('the file has no text');
  return body;
}

/** Whether no mark stands alone: where it does, it is a word of its own only as long as no text of its look is beside it. */
export function everyMarkHasItsFigure(state: unknown): boolean {
  return !/"text":""[^}]*"mark"/.test(JSON.stringify(state));
}

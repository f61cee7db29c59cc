import { Buffer } from 'node:buffer';
import type { SourceFile } from '../import/source-file.ts';

const DIRECTORY_BYTES = 64 * 1024;
const EDGE_BYTES = 64 * 1024;

/** What the old container of Microsoft holds, by the names in it: files of before 2007, and new ones under a password. */
const NAMES: readonly (readonly [name: string, words: string])[] = [
  ['EncryptedPackage', 'It is protected with a password. Save it without one first.'],
  ['WordDocument', 'It is an old Word document (.doc): save it as .docx first.'],
  ['Workbook', 'It is an old Excel workbook: ask for the document as Word (.docx) or PDF.'],
  ['PowerPoint Document', 'It is an old presentation: ask for the document as Word (.docx) or PDF.'],
  [
    '__properties_version1.0',
    'It is an Outlook message: save the document that is attached to it, and open that.',
  ],
];

/** Why a file that begins like those of old Office programs is not read, in words that say what to do. */
export async function whyOldOffice(file: SourceFile, head: Buffer): Promise<string> {
  const looked = [head];
  for (const [at, length] of [
    [directoryAt(head), DIRECTORY_BYTES],
    [file.bytes - EDGE_BYTES, EDGE_BYTES],
  ] as const) {
    const part =
      at >= 0 && at < file.bytes ? await file.readAt(at, length) : await file.readAt(0, EDGE_BYTES);
    if (part.ok) looked.push(part.value);
  }
  const [, words] =
    NAMES.find(([name]) => looked.some((bytes) => bytes.includes(Buffer.from(name, 'utf16le')))) ?? [];
  return words ?? 'It is a file of an old Office program: save it as Word (.docx) or PDF first.';
}

/** Where the list of names begins, which the header of the container says. */
function directoryAt(head: Buffer): number {
  if (head.length < 512) return -1;
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4096 : 512;
  return (head.readUInt32LE(48) + 1) * sectorBytes;
}

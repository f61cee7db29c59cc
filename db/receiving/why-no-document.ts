import type { Buffer } from 'node:buffer';

/** What a file is that is no document we read, by its first bytes, with what to do about it. */
export function whyNoDocument(head: Buffer): string {
  const start = head.toString('latin1');
  const [, ofText] = TEXTS.find(([sign]) => sign.test(start)) ?? [];
  const [, ofBytes] = BYTES.find(([signs]) => signs.some((sign) => start.startsWith(sign))) ?? [];
  return ofText ?? ofBytes ?? 'It is neither a term sheet of Parley nor a Word or PDF document.';
}

const TEXTS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/^\s*\{\\rtf/, 'It is a rich text file (.rtf): save it as Word (.docx) first.'],
  [/<\?mso-application progid="Word|<pkg:package/, 'It is a Word document as XML: save it as .docx first.'],
  [
    /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html)/i,
    'It is a web page: save it as Word (.docx) or PDF first.',
  ],
  [
    /^MIME-Version|^(?:From|Received|Return-Path|Delivered-To|Subject): /m,
    'It is an e-mail: save the document that is attached to it, and open that.',
  ],
];

const ARCHIVE = 'It is an archive: unpack it, and open the document in it.';
const PICTURE = 'It is a picture: ask for the document as Word (.docx) or PDF.';
const BYTES: readonly (readonly [signs: readonly string[], words: string])[] = [
  [['PK\u0005\u0006'], 'It is an empty archive.'],
  [['\u001F\u008B', '7z\u00BC\u00AF', 'Rar!', 'BZh', '\u00FD7zXZ'], ARCHIVE],
  [['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*'], PICTURE],
  [['SQLite format 3'], 'It is an SQLite database.'],
  [['\u007FELF', 'MZ', '\u00CF\u00FA\u00ED\u00FE'], 'It is a program.'],
];

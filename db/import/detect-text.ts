/** First bytes of files that are often mistaken for a list, and what to do instead. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], words: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'It is a zip archive or an Excel workbook: save the sheet as CSV (UTF-8), or unpack the archive, first.',
  ],
  [[0x50, 0x4b, 0x05, 0x06], 'It is an empty zip archive.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'It is an old Excel or Word file: save the sheet as CSV (UTF-8) first.'],
  [[0x25, 0x50, 0x44, 0x46], 'It is a PDF.'],
  [[0x1f, 0x8b], 'It is a gzip archive: unpack it first.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'It is a 7z archive: unpack it first.'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 'It is an SQLite database.'],
  [[0x89, 0x50, 0x4e, 0x47], 'It is a picture.'],
  [[0xff, 0xd8, 0xff], 'It is a picture.'],
];

export type DetectedText =
  | { readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly label: string }
  | { readonly refused: string };

/** The encoding of a file by its first bytes: UTF-16 by its byte-order mark, else UTF-8, which reading then proves. */
export function detectText(head: Uint8Array): DetectedText {
  const known = SIGNATURES.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (known) return { refused: known[1] };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', label: 'UTF-16' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', label: 'UTF-16' };
  if (head.includes(0)) return { refused: 'It holds bytes that no text has.' };
  return { encoding: 'utf-8', label: 'UTF-8' };
}

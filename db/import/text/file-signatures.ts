/** First bytes of files that are often mistaken for a list, and what to do instead. */
const SIGNATURES: readonly (readonly [bytes: string, words: string])[] = [
  ['504b0506', 'It is an empty zip archive.'],
  [
    'd0cf11e0',
    'It is an old Excel or Word file. Save it as an Excel workbook (.xlsx) or as CSV (UTF-8) first.',
  ],
  ['25504446', 'It is a PDF.'],
  ['1f8b', 'It is a gzip archive: unpack it first.'],
  ['377abcaf', 'It is a 7z archive: unpack it first.'],
  ['52617221', 'It is a RAR archive: unpack it first.'],
  ['fd377a585a', 'It is an xz archive: unpack it first.'],
  ['425a68', 'It is a bzip2 archive: unpack it first.'],
  ['28b52ffd', 'It is a zstd archive: unpack it first.'],
  ['53514c69746520', 'It is an SQLite database.'],
  ['89504e47', 'It is a picture.'],
  ['ffd8ff', 'It is a picture.'],
  ['47494638', 'It is a picture.'],
  ['7f454c46', 'It is a program.'],
  ['cffaedfe', 'It is a program.'],
  ['cafebabe', 'It is a program.'],
  ['4d5a90', 'It is a program.'],
  ['50415231', 'It is a Parquet file: export it as CSV first.'],
];

/** Controls that text has: tab, line ends, form feed, the end mark of DOS and the escape of old Japanese text. */
const CONTROLS_OF_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

const LOOKED_AT_BYTES = 64 * 1024;

/** Why bytes are no text, in words; undefined when they may be one. Stray NULs and a few controls are damage only. */
export function whyNotText(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 16)).toString('hex');
  const known = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  if (known) return known[1];
  const looked = head.subarray(0, LOOKED_AT_BYTES);
  let nuls = 0;
  let controls = 0;
  for (const byte of looked) {
    if (byte === 0) nuls += 1;
    else if (byte < 0x20 && !CONTROLS_OF_TEXT.has(byte)) controls += 1;
  }
  // programs pad cells with NULs; other controls are in no text, but for damage
  const isBinary = controls > looked.length / 30 || nuls > looked.length / 3;
  return isBinary ? 'It holds bytes that no text has.' : undefined;
}

/** A zip archive: a workbook, or something that is none. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

/** An old Excel or Word file, or a new one that is locked with a password. */
export function isOldOffice(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;
}

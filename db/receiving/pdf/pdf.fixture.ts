import { deflateSync } from 'node:zlib';

/** A PDF as a test puts it: the bodies of its objects by number, and what its trailer says beside. */
export interface FixturePdf {
  readonly objects: Readonly<Record<number, string | Buffer>>;
  readonly trailer?: string;
}

/** A PDF with a sound table of its objects; object 1 is the catalogue. */
export function writePdf({ objects, trailer = '' }: FixturePdf): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let length = pieces[0]?.length ?? 0;
  const put = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), length);
    put(Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]));
  }
  const count = Math.max(...offsets.keys()) + 1;
  const table = Array.from({ length: count - 1 }, (_, at) => {
    const offset = offsets.get(at + 1);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = length;
  put(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** A stream of bytes, packed. */
export function packedStream(content: string | Buffer, dictionary = ''): Buffer {
  return rawStream(deflateSync(Buffer.from(content)), `/Filter /FlateDecode ${dictionary}`);
}

export function rawStream(bytes: Buffer, dictionary = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const FIRST_PAGE = 10;

/** Pages of drawing operators in Helvetica (/F1); `catalog` and `more` add what a test is about. */
export function pagedPdf(
  contents: readonly (string | Buffer)[],
  {
    catalog = '',
    page = '',
    more = {},
    fonts = '/F1 3 0 R',
    trailer = '',
  }: {
    readonly catalog?: string;
    readonly page?: string;
    readonly more?: FixturePdf['objects'];
    readonly fonts?: string;
    readonly trailer?: string;
  } = {},
): Buffer {
  const objects: Record<number, string | Buffer> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, at) => `${FIRST_PAGE + at * 2} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  };
  for (const [at, content] of contents.entries()) {
    const number = FIRST_PAGE + at * 2;
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << ${fonts} >> >> ${page.includes('/Contents [') ? '' : `/Contents ${number + 1} 0 R`} ${page} >>`;
    objects[number + 1] = packedStream(content);
  }
  return writePdf({ objects, trailer });
}

/** Lines of text from the top of a page, each at its own place. */
export function textAt(...lines: readonly (readonly [x: number, y: number, text: string])[]): string {
  return lines.map(([x, y, text]) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join('\n');
}

/** A file within the PDF: objects for `more`, and what the catalogue says of it. */
export function carriedFile(name: string, content: string | Buffer, from = 100) {
  return {
    catalog: `/Names << /EmbeddedFiles << /Names [(${name}) ${from} 0 R] >> >>`,
    more: {
      [from]: `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${from + 1} 0 R >> >>`,
      [from + 1]: packedStream(content, '/Type /EmbeddedFile /Subtype /application#2Fjson'),
    },
  };
}

import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { workbookEntries, writeZip, type ZipEntry } from '../workbook/workbook.fixture.ts';
import { mishap, suffer } from './mishaps.fixture.ts';
import { soundLists, type SoundList } from './sound-lists.fixture.ts';

/** A file such as the world sends them: a list of one of the formats, in one of the forms, with some damage. */
export interface DamagedFile {
  readonly name: string;
  readonly content: Buffer;
}

const ENCODINGS = [
  'utf8',
  'utf8',
  'utf8',
  'utf16le',
  'utf16be',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
  'euc-jp',
  'windows-1252',
] as const;
const SEPARATORS = [',', ',', ';', '\t', '|'] as const;
const LINE_ENDS = ['\n', '\r\n', '\r'] as const;

/** Sentinels, formulas, quotes and separators where they are not looked for, other scripts. */
const ODD_CELLS = [
  '',
  '-1',
  '=1+1',
  '"',
  '""',
  'a "b',
  '1900-01-01',
  '31/02/13',
  '41408',
  '9900123',
  'EP',
  'EP2900303 B1 |',
  '特許,"',
  'a;b|c',
  '\0',
  'EP29\u000000303',
  '\uFFFD',
  'x\ny',
  '\r',
  'N/A',
  '무선',
  'Ü',
  '=HYPERLINK("x")',
];
const oddCell = fc.oneof(
  fc.constantFrom(...ODD_CELLS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: 1, max: 3000 }).map((length) => 'x'.repeat(length)),
);

const damagedTable = fc
  .tuple(
    fc.constantFrom(...soundLists),
    fc.array(fc.tuple(fc.nat(), fc.nat(), oddCell), { maxLength: 4 }),
    fc.array(fc.nat(), { maxLength: 2 }),
  )
  .map(([list, oddCells, uneven]): SoundList => {
    const rows = list.rows.map((cells) => [...cells]);
    for (const [row, column, cell] of oddCells) {
      const cells = rows[row % rows.length];
      if (cells !== undefined) cells[column % cells.length] = cell;
    }
    for (const row of uneven) rows[row % rows.length]?.splice(1, 1, ...(row % 2 === 0 ? [] : ['a', 'b']));
    return { ...list, rows };
  });

const damagedText = fc
  .tuple(
    damagedTable,
    fc.constantFrom(...ENCODINGS),
    fc.constantFrom(...SEPARATORS),
    fc.constantFrom(...LINE_ENDS),
    fc.boolean(),
    fc.array(mishap, { maxLength: 3 }),
  )
  .map(([list, encoding, separator, lineEnd, isQuoted, mishaps]): DamagedFile => {
    const write = (cell: string): string =>
      isQuoted || cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    const text = list.rows.map((cells) => cells.map(write).join(separator)).join(lineEnd);
    const content = suffer(iconv.encode(text, encoding), mishaps);
    return { name: `${list.name}-${encoding}.csv`, content };
  });

const damagedWorkbook = fc
  .tuple(
    damagedTable,
    fc.boolean(),
    fc.nat(),
    // most of what befalls an archive makes it unreadable as a whole, which is soon tested
    fc.oneof(
      { arbitrary: fc.constant({ within: [], outside: [] }), weight: 2 },
      {
        arbitrary: fc.record({ within: fc.array(mishap, { maxLength: 2 }), outside: fc.constant([]) }),
        weight: 2,
      },
      {
        arbitrary: fc.record({ within: fc.constant([]), outside: fc.array(mishap, { maxLength: 2 }) }),
        weight: 1,
      },
    ),
  )
  .map(([list, isInline, part, { within, outside }]): DamagedFile => {
    // XML has no control characters at all: with them the workbook is refused for that alone
    const rows = list.rows.map((cells) => cells.map((cell) => cell.replaceAll(/[^\t\n\u0020-\uD7FF]/g, '')));
    const entries = workbookEntries({
      isInline,
      sheets: [
        { name: 'Notes', rows: [['x']] },
        { name: 'List', rows },
      ],
    });
    const damaged = entries.map((entry, n): ZipEntry =>
      n === part % entries.length ? { ...entry, content: suffer(Buffer.from(entry.content), within) } : entry,
    );
    return { name: `${list.name}.xlsx`, content: suffer(writeZip(damaged), outside) };
  });

/** Files over all readers, most of them damaged. */
export const damagedFile: fc.Arbitrary<DamagedFile> = fc.oneof(
  { arbitrary: damagedText, weight: 6 },
  { arbitrary: damagedWorkbook, weight: 3 },
  {
    arbitrary: fc
      .uint8Array({ maxLength: 400 })
      .map((bytes): DamagedFile => ({ name: 'noise.csv', content: Buffer.from(bytes) })),
    weight: 1,
  },
);

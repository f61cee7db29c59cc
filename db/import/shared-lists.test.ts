import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveRow } from '../../domain/patents/resolve-row.ts';
import { parseCutForm, toRawForm } from './formats/isld/isld.fixture.ts';
import { readContent, readSource, type ReadSource } from './patent-source.fixture.ts';
import { writeWorkbook } from './workbook/workbook.fixture.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const hasLists = existsSync(join(folder, 'isld-ntt-docomo-407.csv'));
const isld = [
  'isld-ntt-docomo-16.csv',
  'isld-ntt-docomo-407.csv',
  'isld-ntt-docomo-basis-100.csv',
  'isld-oppo_50.csv',
  'isld-oppo_basis_50.csv',
  'isld-oppo_jp_uq_priority_50.csv',
];

/** Everything of the rows but the cells, which differ in form. */
const bare = ({ rows }: ReadSource): unknown =>
  rows.map((row) => ({
    ...row,
    cells: [],
    fingerprint: '',
    publicationCell: row.publicationCell.replace(/^-1$/, ''),
  }));

describe.skipIf(!hasLists)('the real lists beside the checkout (skipped where they are absent)', () => {
  it.each([
    ['isld-ntt-docomo-16.csv', 'isld', 16],
    ['isld-ntt-docomo-407.csv', 'isld', 407],
    ['isld-ntt-docomo-basis-100.csv', 'isld', 100],
    ['isld-oppo_50.csv', 'isld', 50],
    ['isld-oppo_basis_50.csv', 'isld', 50],
    ['isld-oppo_jp_uq_priority_50.csv', 'isld', 50],
    // its last line has no end; the first column counts to 1,000
    ['lens-1000-cr.csv', 'lens', 1000],
    ['espacenet-25.csv', 'espacenet', 25],
    ['mpegla-us-numbers-1711.csv', 'generic', 1711],
  ])('%s is read as %s', async (name, format, count) => {
    const { preview, rows, unreadable, error } = await readSource({ file: join(folder, name) });
    expect(error).toBeUndefined();
    expect(preview.refusal).toBeNull();
    expect(preview.settings.format).toBe(format);
    expect(unreadable).toEqual([]);
    expect(rows).toHaveLength(count);
  });

  it.each(isld)('%s gives the same rows in the raw form and in a workbook', async (name) => {
    const cut = await readSource({ file: join(folder, name) });
    const cells = parseCutForm(readFileSync(join(folder, name), 'utf8'));
    const raw = await readContent(toRawForm(cells));
    const header = Object.keys(cells[0] ?? {});
    const rows = [header, ...cells.map((row) => header.map((column) => row[column] ?? ''))];
    const book = await readContent(writeWorkbook({ sheets: [{ name: 'ISLD', rows }] }));
    expect(bare(raw)).toEqual(bare(cut));
    expect(bare(book)).toEqual(bare(cut));
  });

  it('of the basis patents 33 have no family and 29 no publication', async () => {
    const { rows } = await readSource({ file: join(folder, 'isld-ntt-docomo-basis-100.csv') });
    expect(rows.filter(({ familyId }) => familyId === null)).toHaveLength(33);
    expect(rows.filter((row) => resolveRow(row).status === 'excluded')).toHaveLength(29);
  });

  it('bare numbers are read once their office is said', async () => {
    const { rows } = await readSource({ file: join(folder, 'mpegla-us-numbers-1711.csv') }, { office: 'US' });
    const keys = rows.flatMap((row) => resolveRow(row).publications.map(({ key }) => key));
    expect(keys).toHaveLength(1711);
    expect(new Set(keys).size).toBe(1710);
  });

  it('a list of The Lens is understood but for a few odd numbers', async () => {
    const { rows } = await readSource({ file: join(folder, 'lens-1000-cr.csv') });
    const resolved = rows.filter((row) => resolveRow(row).status === 'resolved').length;
    expect(resolved).toBeGreaterThan(980);
    expect(rows.filter(({ filingDate }) => filingDate !== null).length).toBeGreaterThan(900);
    expect(rows.every(({ filingDate }) => filingDate === null || filingDate < '2020')).toBe(true);
  });
});

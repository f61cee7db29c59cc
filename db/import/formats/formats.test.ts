import { describe, expect, it } from 'vitest';
import { resolveRow } from '../../../domain/patents/resolve-row.ts';
import { readContent, type ReadSource } from '../patent-source.fixture.ts';
import { writeWorkbook } from '../workbook/workbook.fixture.ts';
import { inventedRows, parseCutForm, toCutForm, toRawForm } from './isld/isld.fixture.ts';

const cells = (text: string): readonly string[] => text.split('~');

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** What a list was taken for, and what of its first row. */
function first({ preview, rows, error }: ReadSource): Record<string, unknown> {
  expect(error).toBeUndefined();
  expect(preview.refusal).toBeNull();
  const [row] = rows;
  if (row === undefined) throw new Error('no rows');
  const { publications, application, priorityKeys } = resolveRow(row);
  return {
    format: preview.settings.format,
    publications: publications.map(({ key, kind }) => `${key} ${kind}`),
    application: application?.key,
    priorities: priorityKeys,
    office: row.office,
    filed: row.filingDate,
    published: row.publicationDate,
    granted: row.grantDate,
    expiry: row.statedExpiry,
    status: row.statedStatus,
    family: row.familyId,
    owner: row.declarant,
  };
}

describe('an ETSI export', () => {
  it('gives the same rows in the raw form, the cut form and a workbook', async () => {
    const cut = await readContent(toCutForm(inventedRows));
    const raw = await readContent(toRawForm(inventedRows));
    const parsed = parseCutForm(toCutForm(inventedRows));
    const header = Object.keys(parsed[0] ?? {});
    const sheet = [header, ...parsed.map((row) => header.map((name) => row[name] ?? ''))];
    const book = await readContent(writeWorkbook({ sheets: [{ name: 'ISLD', rows: sheet }] }));
    const bare = ({ rows }: ReadSource): unknown =>
      rows.map((row) => ({
        ...row,
        cells: [],
        fingerprint: '',
        publicationCell: row.publicationCell === '-1' ? '' : row.publicationCell,
      }));
    expect(bare(raw)).toEqual(bare(cut));
    expect(bare(book)).toEqual(bare(cut));
    expect([cut, raw, book].map(({ preview }) => preview.settings.format)).toEqual(['isld', 'isld', 'isld']);
  });

  it('of general declarations is read as blanket declarations', async () => {
    const read = await readContent(
      csv([
        cells(
          'IPRD_ID~IPR_COMP_ID~IPRD_REFERENCE~Reflected Date~IPRD_SIGNATURE_DATE~IPRD_CREATION_DATE~COMP_LEGAL_NAME~GEND_APP_TO_ALL_FLAG~ETPR_ACRONYM~Standard~LICD_REC_CONDI_FLAG',
        ),
        cells(
          '1~2~GD-201801-001~2018-01-20 00:00:00~2018-01-15 00:00:00~2018-01-15 00:00:00~Example Wireless Oy~1~~~1',
        ),
      ]),
    );
    expect(read.rows[0]).toMatchObject({
      isBlanket: true,
      declarant: 'Example Wireless Oy',
      declarationDate: '2018-01-15',
    });
    expect(read.preview.understood[0]).toMatchObject({
      status: 'excluded',
      reason: 'a general declaration: it names no patent',
    });
  });
});

describe('an export of a database', () => {
  it('The Lens, the older shape, from an old Mac', async () => {
    const text = [
      '#,Jurisdiction,Kind,Publication Number,Publication Date,Publication Year,Application Number,Application Date,Priority Numbers,Title,Applicants,Inventors,URL,Type,Full Text,Cited Count,Simple Family Size,Extended Family Size',
      '1,US,A1,US 2013/0900709 A1,25/04/13,2013,US 201213957122 A,22/10/12,US 201161950506 P 20111024;;EP 12900303 A 20120303,BOX,EXAMPLE INC;;OTHER LTD,X,https://example.invalid,Patent Application,yes,3,2,2',
    ].join('\r');
    expect(first(await readContent(text))).toEqual({
      format: 'lens',
      publications: ['US2013900709 A1'],
      application: 'US/13/957122',
      priorities: ['EP/2012/900303', 'US/61/950506'],
      office: 'US',
      filed: '2012-10-22',
      published: '2013-04-25',
      granted: null,
      expiry: null,
      status: null,
      family: null,
      owner: 'EXAMPLE INC; OTHER LTD',
    });
  });

  it('The Lens, the newer shape: members of a family meet', async () => {
    const header = cells(
      '#~Jurisdiction~Kind~Display Key~Lens ID~Publication Date~Publication Year~Application Number~Application Date~Priority Numbers~Earliest Priority Date~Title~Abstract~Applicants~Inventors~Owners~Simple Family Size~Simple Family Members~Extended Family Size~Legal Status',
    );
    const row = (key: string, members: string): string[] => [
      '1',
      key.slice(0, 2),
      'A1',
      key,
      '000-1',
      '2013-04-25',
      '2013',
      'US 201213957122 A',
      '2012-10-22',
      'US 201161950506 P',
      '2011-10-24',
      'Box',
      '',
      'EXAMPLE INC',
      '',
      'HOLDING LTD (2015-01-01)',
      '2',
      members,
      '2',
      'Active',
    ];
    const read = await readContent(
      csv([
        header,
        row('US 2013/0900709 A1', 'EP 2900303 A1;;US 2013/0900709 A1'),
        row('EP 2900303 A1', 'EP 2900303 A1;;US 2013/0900709 A1'),
      ]),
    );
    expect(first(read)).toMatchObject({
      format: 'lens',
      publications: ['US2013900709 A1'],
      filed: '2012-10-22',
      status: 'Active',
      family: 'EP 2900303 A1',
      owner: 'HOLDING LTD (2015-01-01)',
    });
    expect(new Set(read.rows.map(({ familyId }) => familyId)).size).toBe(1);
  });

  it('The Lens: the applicant owns what has no owner stated', async () => {
    const read = await readContent(
      csv([
        cells(
          'Jurisdiction~Kind~Display Key~Lens ID~Applicants~Owners~Extended Family Size~Priority Numbers',
        ),
        cells('EP~A1~EP 2900303 A1~000-1~EXAMPLE INC~~2~'),
        cells('US~B2~US 9900123 B2~000-2~EXAMPLE INC~HOLDING LTD~2~'),
      ]),
    );
    expect(read.preview.settings.format).toBe('lens');
    expect(read.rows.map(({ declarant }) => declarant)).toEqual(['EXAMPLE INC', 'HOLDING LTD']);
  });

  it('Derwent Innovation: the best of its columns of owners that is not blank', async () => {
    const read = await readContent(
      csv([
        cells('Publication Number~Title - DWPI~Assignee - Original~Assignee/Applicant~Ultimate Parent'),
        cells('EP2900303A1~Box~Original Ltd~Applicant Ltd~'),
        cells('EP2900304A1~Box~Original Ltd~~Parent Ltd'),
        cells('EP2900305A1~Box~Original Ltd~~'),
      ]),
    );
    expect(read.preview.settings.format).toBe('derwent');
    expect(read.rows.map(({ declarant }) => declarant)).toEqual([
      'Applicant Ltd',
      'Parent Ltd',
      'Original Ltd',
    ]);
  });

  it('Espacenet, with several numbers in a cell', async () => {
    const read = await readContent(
      csv([
        cells(
          'Title~Publication number~Publication date~Inventor(s)~Applicant(s)~International classification~Cooperative Patent Classification~Application number~Date of application~Priority number(s)',
        ),
        cells(
          'A box~KR20149005675 (U); KR209475295 (Y1)~2014-11-10\n2014-11-12~~EXAMPLE LLC [US];  EXAMPLE LLC~~~KR20139003263U~20130426~KR20139003263U 20130426; US201361962860P 20130806',
        ),
      ]),
    );
    expect(first(read)).toMatchObject({
      format: 'espacenet',
      publications: ['KR20149005675 U', 'KR209475295 Y1'],
      application: 'KR/2013/9003263U',
      priorities: ['KR/2013/9003263U', 'US/61/962860'],
      filed: '2013-04-26',
      owner: 'EXAMPLE LLC',
    });
  });

  it('Espacenet of the newer pages, below lines about the search', async () => {
    const rows = [
      ['Search results'],
      ['Query', 'ta = box'],
      [],
      cells(
        'No~Title~Inventors~Applicants~Publication number~Earliest priority~IPC~CPC~Publication date~Earliest publication~Family number',
      ),
      cells(
        '1~A box~X~EXAMPLE LLC [US]~EP2900303A1\nUS2013900709A1~2011-10-24~B65D~B65D~2013-04-25~2013-04-25~48136220',
      ),
    ];
    const read = await readContent(writeWorkbook({ sheets: [{ name: 'results', rows }] }));
    expect(read.preview.settings.headerLine).toBe(4);
    expect(first(read)).toMatchObject({
      format: 'espacenet',
      publications: ['EP2900303 A1', 'US2013900709 A1'],
      published: '2013-04-25',
      family: '48136220',
    });
  });

  it('Google Patents, below the address of the search', async () => {
    const read = await readContent(
      'search URL:,https://patents.google.com/?q=box\nid,title,assignee,inventor/author,priority date,filing/creation date,publication date,grant date,result link,representative figure link\nUS-9900123-B2,Box,Example Inc,X,2011-10-24,2012-10-22,2018-01-02,2018-01-02,https://example.invalid,\n',
    );
    expect(read.preview.settings.headerLine).toBe(2);
    expect(first(read)).toMatchObject({
      format: 'google',
      publications: ['US9900123 B2'],
      filed: '2012-10-22',
      granted: '2018-01-02',
      owner: 'Example Inc',
    });
  });

  it('PATENTSCOPE, with its days and its priorities in brackets', async () => {
    const read = await readContent(
      csv([
        cells(
          'Application Id~Application Number~Application Date~Publication Number~Publication Date~Country~Title~Abstract~I P C~Applicants~Inventors~Priorities Data~National Phase Entries',
        ),
        cells(
          'US73900001~12173003~14.07.2008~US20090908610~20.08.2009~United States of America~Box~~B65D~Example Inc~X~60950506 12.07.2007 (US); EP 07900303 (13.07.2007)~',
        ),
      ]),
    );
    expect(first(read)).toMatchObject({
      format: 'patentscope',
      publications: ['US2009908610 null'],
      office: 'US',
      filed: '2008-07-14',
      published: '2009-08-20',
      priorities: ['EP/2007/900303', 'US/60/950506'],
    });
  });

  it('Derwent Innovation, padded and below its titles', async () => {
    const read = await readContent(
      `Derwent Innovation\r\nExported records\r\n\r\n${csv([
        cells(
          'Publication Number~Title~Title - DWPI~Assignee/Applicant~Application Number~Application Date~Priority Number~Publication Date~INPADOC Family ID~Expiration Date~DEAD/ALIVE',
        ),
        cells(
          'US000009900123B2~BOX~Box for things~Example Inc | Other Ltd~US2012957122A~2012-10-22~US2011950506P | US2012957122A~01/14/2018~1234567~10/22/32~ALIVE',
        ),
      ])}`,
    );
    expect(read.preview.settings.dateOrder).toBe('month-first');
    expect(first(read)).toMatchObject({
      format: 'derwent',
      publications: ['US9900123 B2'],
      published: '2018-01-14',
      expiry: '2032-10-22',
      status: 'ALIVE',
      family: '1234567',
      owner: 'Example Inc; Other Ltd',
    });
  });
});

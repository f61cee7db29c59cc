import { describe, expect, it } from 'vitest';
import type { DecidedSettings } from '../../../../domain/patents/reading-settings.ts';
import { readContent, readSource } from '../../patent-source.fixture.ts';
import { meaningOfName } from './column-names.ts';

describe('names of columns', () => {
  it.each([
    ['Publication No.', 'publication'],
    ['Patent Number', 'number'],
    ['Patent #', 'number'],
    ['Pub. Date', 'publication-date'],
    ['Filing Date', 'filing-date'],
    ['Application number', 'application'],
    ['Appl. No.', 'application'],
    ['Earliest Priority Date', null],
    ['Priority number(s)', 'priorities'],
    ['Expected expiry', 'expiry-date'],
    ['Kind Code', 'kind'],
    ['Family size', null],
    ['Patent family', 'family'],
    ['Inventor(s)', null],
    ['Veröffentlichungsnummer', 'publication'],
    ['Anmeldetag', 'filing-date'],
    ['Anmelder', 'owner'],
    ['Numéro de publication', 'publication'],
    ['Date de dépôt', 'filing-date'],
    ['公开（公告）号', 'publication'],
    ['申请号', 'application'],
    ['申请日', 'filing-date'],
    ['专利权人', 'owner'],
    ['公報番号', 'publication'],
    ['出願番号', 'application'],
    ['発明の名称', 'title'],
    ['공개번호', 'publication'],
    ['출원일', 'filing-date'],
    ['출원인', 'owner'],
    ['PUBL_NUMBER', 'publication'],
    ['5G', '5G'],
    ['5G NR', '5G'],
    ['Nr', null],
    ['Nr.', null],
    ['文献番号', 'number'],
    ['公告番号', 'publication'],
    ['Held by', 'owner'],
    ['Owned by', 'owner'],
    ['Assigned to', 'owner'],
    ['Proprietor', 'owner'],
    ['Patentee', 'owner'],
    ['Rechtsinhaber', 'owner'],
    ['Schutzrechtsinhaber', 'owner'],
    ['Schutzrecht', 'number'],
    ['Comment', null],
  ])('%s means %s', (name, meaning) => {
    expect(meaningOfName(name)).toBe(meaning);
  });
});

describe('a free-form list', () => {
  it('is proposed by its names, whatever stands above them', async () => {
    const { preview, rows } = await readContent(
      'Portfolio of Example Inc;;;\n;;;\nNo.;Patent No.;Titel;Anmeldetag\n1;EP 2 900 303 B1;Kiste;14.05.2013\n2;US 9,900,123 B2;Box;15.05.2013\n',
    );
    expect(preview.settings).toMatchObject({ format: 'generic', separator: ';', headerLine: 3 });
    expect(preview.columns).toEqual([null, 'number', 'title', 'filing-date']);
    expect(preview.understood.map(({ numbers }) => numbers)).toEqual([['EP2900303B1'], ['US9900123B2']]);
    expect(rows[1]).toMatchObject({ rowNumber: 2, title: 'Box', filingDate: '2013-05-15' });
  });

  it('is proposed by what stands in it where no name helps', async () => {
    const { preview } = await readContent(
      'EP2900303B1,EP,A box for things of all kinds,B1\nUS9900123B2,US,Another box for other things,B2\nJP5900101B2,JP,Boxes within boxes of boxes,B2\n',
    );
    expect(preview.settings.headerLine).toBeNull();
    expect(preview.header).toEqual(['Column 1', 'Column 2', 'Column 3', 'Column 4']);
    expect(preview.columns).toEqual(['number', 'office', 'title', 'kind']);
  });

  it('takes what a person says, and what was remembered of such a header', async () => {
    const text = 'A,B\nEP2900303B1,EP2900304B1\n';
    const { preview } = await readContent(text, { meanings: { '1': 'publication' } });
    expect(preview.understood[0]?.numbers).toEqual(['EP2900304B1']);
    const refused = await readContent(text, { meanings: { '1': 'title' } });
    expect(refused.preview.refusal).toContain('No column is taken for the numbers');
    expect(refused.error).toMatchObject({ reason: 'wrong-format', detail: refused.preview.refusal });
  });

  it('sorts filing numbers from publications in one column', async () => {
    const { rows } = await readContent(
      'Patent number,Title\nEP2900303B1,a\nPCT/JP2013/063391,b\nUS 13/957122,c\n',
    );
    expect(rows.map(({ publicationCell, applicationCell }) => [publicationCell, applicationCell])).toEqual([
      ['EP2900303B1', null],
      ['', 'PCT/JP2013/063391'],
      ['', 'US 13/957122'],
    ]);
  });

  it('guesses no office: bare numbers are asked about, and read when it is said', async () => {
    const text = '9900123\n9,900,124\nRE49123\n';
    const asked = await readContent(text);
    expect(asked.preview.doubts.join(' ')).toContain('name no office');
    expect(asked.preview.understood.map(({ status }) => status)).toEqual([
      'unresolved',
      'unresolved',
      'resolved',
    ]);
    const said = await readContent(text, { office: 'US' });
    expect(said.preview.understood.map(({ numbers }) => numbers.join())).toEqual([
      'US9900123',
      'US9900124',
      'USRE49123',
    ]);
  });

  it('asks when dates can be read in two orders, and goes by a day above twelve', async () => {
    const list = (dates: readonly string[]): string =>
      `Patent number,Filing date\n${dates.map((date, n) => `EP290030${n}B1,${date}`).join('\n')}\n`;
    const either = await readContent(list(['03/04/2013', '05/06/2013']));
    expect(either.preview.doubts.join(' ')).toContain('two orders');
    expect(either.rows[0]?.filingDate).toBe('2013-04-03');
    const month = await readContent(list(['03/04/2013', '05/16/2013']));
    expect(month.preview.doubts).toEqual([]);
    expect(month.rows.map(({ filingDate }) => filingDate)).toEqual(['2013-03-04', '2013-05-16']);
    const both = await readContent(list(['13/04/2013', '05/16/2013', '14/04/2013']));
    expect(both.preview.doubts.join(' ')).toContain('Some dates have the day first');
    expect(both.rows.map(({ filingDate }) => filingDate)).toEqual(['2013-04-13', null, '2013-04-14']);
    const said = await readContent(list(['03/04/2013']), { dateOrder: 'month-first' });
    expect(said.rows[0]?.filingDate).toBe('2013-03-04');
    expect(said.preview.doubts).toEqual([]);
  });

  it('has no trouble with a column that stands twice', async () => {
    const { preview, rows } = await readContent('Patent number,Title,Title\nEP2900303B1,,Box\n');
    expect(preview.doubts.join(' ')).toContain('stands in the header twice');
    expect(rows[0]?.title).toBe('Box');
  });
});

describe('a list with several columns of numbers', () => {
  const numbersOf = async (text: string, decided: DecidedSettings = {}): Promise<readonly string[]> =>
    (await readContent(text, decided)).preview.understood.map(({ status, numbers }) =>
      [status, ...numbers].join(' '),
    );

  it('has the number published and the number granted of each right', async () => {
    const list =
      'Country,Publication No.,Patent No.,Kind,Title\nUS,2013/0900709,"9,900,123",B2,a\nEP,2900303,2900303,B1,b\nEP,2900304A1,2900304,,c\nEP,2900305,2900305B1,,d\nJP,2014-900500,pending,A,e\nTW,201390034,I590023,,f\nUS,,-,,g\n';
    expect(await numbersOf(list)).toEqual([
      'resolved US2013900709 US9900123',
      'resolved EP2900303B1',
      'resolved EP2900304A1',
      'resolved EP2900305B1',
      'resolved JP2014900500A',
      'resolved TW201390034 TWI590023',
      'excluded',
    ]);
  });

  it('is unresolved where one of them was not understood', async () => {
    const { rows, preview } = await readContent(
      'Publication No.,Patent No.\nEP2900303A1,EP12 no number\nEP2900304A1,EP2900304B1\n',
    );
    expect(rows[0]?.publicationCell).toBe('EP2900303A1 | EP12 no number');
    expect(preview.understood[0]).toMatchObject({ status: 'unresolved', numbers: ['EP2900303A1'] });
  });

  it('says of equal names that both are read, and reads them', async () => {
    const text = 'Patent Number,Patent Number\nEP2900303B1,US9900123B2\nEP2900304B1,\n';
    expect(await numbersOf(text)).toEqual(['resolved EP2900303B1 US9900123B2', 'resolved EP2900304B1']);
    expect((await readContent(text)).preview.doubts.join(' ')).toContain('twice. Both are read.');
  });

  it('reads Korean publications and registrations when the office is said', async () => {
    const text = '출원번호,공개번호,등록번호\n10-2012-0990001,10-2014-0990002,10-1900101\n';
    const { rows } = await readContent(text, { office: 'KR' });
    expect(rows[0]).toMatchObject({
      publicationCell: '10-2014-0990002 | 10-1900101',
      applicationCell: '10-2012-0990001',
    });
  });

  it('leaves out the numbers under which cases are kept', async () => {
    const { preview } = await readContent(
      'Case No.,Country,Publication No.\n1234567,EP,2900303B1\n1234568,EP,2900304B1\n',
    );
    expect(preview.columns).toEqual([null, 'office', 'publication']);
  });

  it('finds publications beside filing numbers by what stands there, but not what is cited', async () => {
    const found = await readContent('出願番号,文書\n特願2012-990001,特開2014-990500\n');
    expect(found.preview.columns).toEqual(['application', 'number']);
    const cited = await readContent('Application number,Cited patents\nUS 13/957122,EP2900303B1\n');
    expect(cited.preview.columns).toEqual(['application', null]);
  });

  it('reads an export of J-PlatPat', async () => {
    const text = '文献番号,出願番号,出願日,発明の名称\n特開2014-990500,特願2012-990001,2012/06/04,箱\n';
    expect(await numbersOf(text)).toEqual(['resolved JP2014990500A']);
  });
});

describe('pasted text', () => {
  it('is numbers, one or several to a line', async () => {
    const text =
      '1. EP 2900303 B1\n2) US 9,900,123 B2, US 9,900,124\n- JP5900101B2; KR 10-1900101 B1\n\nWO 2013/190929 A1 CN104396293A';
    const { preview, rows } = await readSource({ text });
    expect(preview).toMatchObject({ kind: 'pasted', settings: { encoding: null, separator: null } });
    expect(rows.map(({ publicationCell }) => publicationCell)).toEqual([
      'EP 2900303 B1',
      'US 9,900,123 B2',
      'US 9,900,124',
      'JP5900101B2',
      'KR 10-1900101 B1',
      'WO 2013/190929 A1',
      'CN104396293A',
    ]);
    expect(preview.understood.every(({ status }) => status === 'resolved')).toBe(true);
  });

  it('is a table of a workbook, with a header or without', async () => {
    const named = await readSource({ text: 'Patent\tOwner\nEP2900303B1\tExample\n' });
    expect(named.preview).toMatchObject({ settings: { separator: '\t' }, columns: ['number', 'owner'] });
    const bare = await readSource({ text: 'Example\tEP2900303B1\nExample\tUS9900123B2\n' });
    expect(bare.preview.columns).toEqual([null, 'number']);
  });

  it('is refused in words when nothing in it is a number', async () => {
    const { preview, error } = await readSource({ text: 'Dear colleague,\nplease find the list below.\n' });
    expect(preview.refusal).toMatch(/patent number|No column/);
    expect(error).toMatchObject({ code: 'file-refused', reason: 'wrong-format', detail: preview.refusal });
  });
});

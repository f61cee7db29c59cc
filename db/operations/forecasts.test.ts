import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../import/workbook/workbook.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const pasted =
  'Product\tRegion\tMetric\t2026\t2027\nPhone\tEU\tUnits\t1 200\t1 300\nPhone\tEU\tASP (EUR)\t310,50\t299';

async function start() {
  const { backend, open } = await startDeal();
  const dealId = open.deal.id;
  const preview = async (source: { text: string } | { file: string }, answers = {}) =>
    unwrap(await backend.call('forecasts.preview', { source, answers }));
  const take = (source: { text: string } | { file: string }, sha256: string, answers = {}) =>
    backend.call('forecasts.import', { dealId, side: 'B', case: 'high', source, answers, sha256 });
  const stored = async () => unwrap(await backend.call('economics.get', { dealId })).forecasts;
  return { backend, dealId, preview, take, stored };
}

describe('a forecast from a table', () => {
  it('is looked at, taken over and undone', async () => {
    const { backend, dealId, preview, take, stored } = await start();
    const source = { text: pasted };
    const seen = await preview(source);
    expect(seen).toMatchObject({ isClean: true, form: 'wide', rowCount: 2, problems: [], questions: [] });
    expect(await stored()).toEqual([]);
    unwrap(await take(source, seen.sha256));
    expect(await stored()).toEqual([{ side: 'B', case: 'high', rows: seen.rows }]);
    const { history } = unwrap(await backend.call('history.undo', { dealId }));
    expect(history.redo).toContain('Import the forecast of Xiaomi (high)');
    expect(await stored()).toEqual([]);
  });

  it('changes nothing until it is clean', async () => {
    const { preview, take, stored } = await start();
    const source = { text: 'Product,Region,Year,Units,Price\nPhone,EU,2027,many,9\nPhone,EU,2028,1.500,9' };
    const seen = await preview(source);
    expect(seen).toMatchObject({ isClean: false, problems: [{ line: 2, column: 'Units' }] });
    expect(seen.questions.map(({ key }) => key)).toEqual(['numbers.3', 'currency']);
    expect(await take(source, seen.sha256, { 'numbers.3': 'comma', currency: 'EUR' })).toMatchObject({
      error: { issues: [{ path: 'line 2, Units', message: expect.stringContaining('no number') }] },
    });
    const sound = { text: source.text.replace('many', '1.400') };
    const sha256 = (await preview(sound)).sha256;
    expect(await take(sound, sha256)).toMatchObject({
      error: { issues: [{ path: 'answers.numbers.3' }, { path: 'answers.currency' }] },
    });
    expect(await take(sound, seen.sha256)).toMatchObject({ error: { reason: 'changed-while-reading' } });
    expect(await stored()).toEqual([]);
    unwrap(await take(sound, sha256, { 'numbers.3': 'comma', currency: 'EUR' }));
    expect((await stored())[0]?.rows.map(({ units }) => units)).toEqual(['1400', '1500']);
  });

  it('comes from a CSV file in an old encoding, with a cell over two lines', async () => {
    const { backend, preview } = await start();
    const file = backend.path('plan.csv');
    const text =
      'sep=;\r\nGerät;Gebiet;Jahr;Stück;Preis (EUR);Bemerkung\r\nFernsprecher;Österreich;2027;1.200,0;9,5;"für\r\nuns"\r\n';
    writeFileSync(file, Buffer.from(text.replace('Gerät', 'Produkt'), 'latin1'));
    const seen = await preview({ file });
    expect(seen).toMatchObject({ sourceName: 'plan.csv', problems: [], questions: [], form: 'long' });
    expect(seen.rows).toMatchObject([
      { region: 'Österreich', units: '1200', price: '9.5', note: 'für\nuns' },
    ]);
  });

  it('comes from a sheet of a workbook, whose numbers need no question', async () => {
    const { backend, preview } = await start();
    const file = backend.path('plan.xlsx');
    const rows = [
      ['Plan of the group'],
      [],
      ['Product', 'Region', 'Year', 'Units', 'ASP', 'Currency'],
      ['Phone', 'EU', 2027, 1.234, 310.5, 'EUR'],
      [null, 'US', 2027, 1500, 'n/a', 'USD'],
    ];
    const behind = '<mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>';
    const sheets = [
      { name: 'Read me', rows: [['Nothing here']] },
      { name: 'Plan', rows, behind },
    ];
    writeFileSync(file, writeWorkbook({ sheets }));
    expect((await preview({ file })).questions).toMatchObject([
      { key: 'sheet', options: [{ value: 'Read me' }, { value: 'Plan' }] },
    ]);
    const seen = await preview({ file }, { sheet: 'Plan' });
    expect(seen.rows).toMatchObject([{ product: 'Phone', region: 'EU', units: '1.234', price: '310.5' }]);
    expect(seen.questions).toEqual([]);
    expect(seen.problems).toMatchObject([{ line: 5, column: 'ASP', cell: 'n/a' }]);
  });

  it('is refused in words when it is no table', async () => {
    const { backend, preview } = await start();
    const call = (source: { text: string } | { file: string }) =>
      backend.call('forecasts.preview', { source, answers: {} });
    expect(await call({ text: ' ' })).toMatchObject({ error: { reason: 'empty' } });
    expect(await call({ file: backend.path('none.csv') })).toMatchObject({ error: { reason: 'missing' } });
    const picture = backend.path('picture.csv');
    writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    expect(await call({ file: picture })).toMatchObject({ error: { reason: 'not-text' } });
    expect((await preview({ text: 'hello' })).problems).toMatchObject([{ line: 1 }]);
  });

  it('is written as a table that reads back as the same', async () => {
    const { backend, dealId, stored } = await start();
    const row = {
      product: 'Phone',
      region: 'EU',
      standard: null,
      year: 2026,
      units: '1.234',
      price: '310.5',
    };
    const more = { currency: 'EUR', source: '', note: '' };
    const rows = [
      { ...row, ...more },
      { ...row, ...more, year: 2027, units: '1200000', price: '1.999', note: 'one,\n"two"; three' },
      { ...row, ...more, product: '=1+1', standard: '5G', source: "'=x", note: '-5', units: '0' },
      { ...row, ...more, product: 'Gerät, groß', region: '世界', currency: 'CNY', note: "'quoted'" },
    ];
    unwrap(await backend.call('forecasts.save', { dealId, side: 'A', case: 'low', rows }));
    const out = backend.path('out.csv');
    const place = { dealId, side: 'A' as const, case: 'low' as const };
    expect(unwrap(await backend.call('forecasts.export', { ...place, out }))).toEqual({ file: out, rows: 4 });
    const source = { file: out };
    const seen = unwrap(await backend.call('forecasts.preview', { source, answers: {} }));
    expect(seen).toMatchObject({ problems: [], questions: [], rowCount: 4 });
    const taken = { dealId, side: 'B' as const, case: 'high' as const, source, answers: {} };
    unwrap(await backend.call('forecasts.import', { ...taken, sha256: seen.sha256 }));
    const [low, high] = await stored();
    expect(high?.rows).toEqual(low?.rows);
    expect(await backend.call('forecasts.export', { ...place, out: backend.path('out.txt') })).toMatchObject({
      error: { issues: [{ path: 'out' }] },
    });
  });
});

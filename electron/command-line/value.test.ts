import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleScenario } from '../../domain/economics/valuation/example.ts';
import { runCommandLine } from './run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-value-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function value(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(['value', ...words], {
    fontFolder: folder,
    folder,
    lines: () => Readable.from([]),
    out: (written) => {
      out += written;
      return Promise.resolve();
    },
    err: (written) => {
      err += written;
      return Promise.resolve();
    },
  });
  return { code, out, err };
}

const put = (scenario: unknown) =>
  writeFileSync(join(folder, 'S.json'), typeof scenario === 'string' ? scenario : JSON.stringify(scenario));

interface Answered {
  readonly npv: Readonly<Record<string, string>>;
  readonly cashFlows: readonly { readonly working: string }[];
  readonly working: readonly { readonly id: string; readonly from: readonly string[] }[];
}

describe('parley value', () => {
  it('values a scenario of a file, with the working of every figure', async () => {
    put(exampleScenario);
    const { code, out, err } = await value('--input', 'S.json', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { npv, cashFlows, working } = JSON.parse(out) as Answered;
    expect(npv).toMatchObject({ toA: '14583362.75', toB: '-14583362.75', paidByA: '0' });
    const ids = new Set(working.map(({ id }) => id));
    expect(cashFlows.filter(({ working: id }) => !ids.has(id))).toEqual([]);
    expect(working.find(({ id }) => id === 'royalty/B/2026/1')?.from).toContain('forecasts.B.1.units');
  });

  it('tells it in words: value, payments, years, and what limits them', async () => {
    put(`\uFEFF${JSON.stringify(exampleScenario)}`);
    const { out } = await value('--input', 'S.json');
    expect(out).toContain('to Alpha Radio: EUR 14,583,362.75');
    expect(out).toContain(
      '2029-02-14  Beta Devices  Royalties of Beta Devices on sales of 2028: USD 6,000,000',
    );
    expect(out).toContain('Beta Devices: annual cap');
  });

  it('prints the schema with an example that it values', async () => {
    const { code, out } = await value('--schema');
    expect(code).toBe(0);
    const { input, example } = JSON.parse(out) as { input: { required: string[] }; example: unknown };
    expect(input.required).toEqual(
      expect.arrayContaining(['currency', 'valuationDate', 'discountRate', 'terms']),
    );
    put(example);
    expect((await value('--input', 'S.json')).code).toBe(0);
  });

  it.each([
    ['no JSON', '{', 'does not have the form that was expected. It is no JSON'],
    ['an empty file', '', 'is empty'],
    ['a rate of 8', { ...exampleScenario, discountRate: 8 }, 'discountRate: A yearly rate is a fraction'],
    [
      'no rates of exchange',
      { ...exampleScenario, fx: [] },
      'forecasts.B.1.price: There is no rate from EUR to USD',
    ],
  ])('refuses %s in words, with nothing on standard output', async (_what, scenario, words) => {
    put(scenario);
    const { code, out, err } = await value('--input', 'S.json', '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });

  it('refuses a file that is not there, and is used wrongly without one', async () => {
    expect((await value('--input', 'none.json')).err).toContain('"none.json" is not there');
    expect(await value()).toMatchObject({ code: 2, out: '', err: '--input is missing.\n' });
  });
});

import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { formulas } from '../../domain/economics/formulas.ts';
import { runCommandLine } from './run.ts';

async function calc(words: readonly string[], input?: unknown) {
  let [out, err] = ['', ''];
  const text = typeof input === 'string' ? input : JSON.stringify(input ?? '');
  const code = await runCommandLine(['calc', ...words], {
    fontFolder: '.',
    folder: '.',
    lines: () => Readable.from(input === undefined ? [] : [text.split('\n')]),
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

describe('parley calc', () => {
  it('answers result and working, the same with and without --json', async () => {
    const input = { price: '1000', percent: '0.0325', baseCap: 400 };
    const { code, out, err } = await calc(['royalty'], input);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      result: { perUnit: '13', limitedBy: 'baseCap' },
      working: [
        { what: 'Price that the rate is taken of', how: '1000, limited', is: '400' },
        { what: 'Rate on it', how: '0.0325 · 400', is: '13' },
        { what: 'Royalty on the unit', how: 'decided by the price cap', is: '13' },
      ],
    });
    expect((await calc(['royalty', '--json'], JSON.stringify(input, null, 2))).out).toBe(out);
  });

  it('refuses what has no answer, with the reason and nothing on standard output', async () => {
    const input = { netPayment: '80', volumeA: '1500', volumeB: '1200', strengthRatio: '0.8' };
    const { code, out, err } = await calc(['net', '--json'], input);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('is not above zero');
  });

  it.each([
    ['', 'Standard input is empty'],
    ['{"price": 1,}', 'no JSON document'],
    ['[]', 'Give an object'],
    ['{"price": "1", "percent": "0.1", "cat": 1}', 'cat'],
    ['{"price": "1,000", "percent": "0.1"}', 'price: Write a plain decimal'],
  ])('refuses %j in words', async (input, words) => {
    const { code, out, err } = await calc(['royalty'], input);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });

  it('says which formulas there are, and what each wants', async () => {
    const listed = await calc(['--list', '--json']);
    expect((JSON.parse(listed.out) as { formula: string }[]).map(({ formula }) => formula)).toEqual(
      formulas.map(({ key }) => key),
    );
    expect((await calc(['--list'])).out).toContain('npv: Present value of dated amounts');
    for (const { key } of formulas) {
      const { code, out } = await calc([key, '--schema']);
      expect({ key, code }).toEqual({ key, code: 0 });
      expect(JSON.parse(out)).toMatchObject({
        input: { type: 'object' },
        example: {},
        source: expect.stringMatching(/^F\d/),
      });
    }
  });

  it('is used wrongly without a formula, or with one that there is not', async () => {
    expect(await calc([])).toMatchObject({ code: 2, out: '' });
    expect((await calc(['nvp'], {})).err).toContain('There is no formula "nvp"');
  });
});

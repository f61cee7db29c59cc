import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDeal, termOf } from '../../db/operations/two-parties.fixture.ts';
import { unwrap } from '../../db/test-backend.ts';
import { runCommandLine } from './run.ts';

let folder = '';
const stated = (value: unknown) => ({ basis: 'stated' as const, value });

async function compare(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(['compare', '--workspace', 'deal.parley', '--deal', 'Aspen', ...words], {
    fontFolder: folder,
    folder,
    lines: () => Readable.from([]),
    out: (text) => {
      out += text;
      return Promise.resolve();
    },
    err: (text) => {
      err += text;
      return Promise.resolve();
    },
  });
  return { code, out, err };
}

interface Compared {
  readonly base: string | null;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly termKey: string;
    readonly differences: readonly { readonly kind: string }[];
  }[];
}

const compareJson = async (...words: readonly string[]): Promise<Compared> =>
  JSON.parse((await compare(...words, '--json')).out) as Compared;

/** Round 1 asks EUR 5,000,000, round 2 EUR 6,000,000. */
beforeEach(async () => {
  const { backend, open } = await startDeal({ termKeys: ['consideration'] });
  folder = backend.folder;
  const save = async (deal: typeof open, amount: string) =>
    unwrap(
      await backend.call('terms.save', {
        roundId: deal.round.id,
        term: {
          ...termOf(deal, 'consideration'),
          fields: {
            payer: stated('B'),
            forms: stated(['up-front']),
            upFront: stated({ amount, currency: 'EUR' }),
          },
        },
      }),
    );
  await save(open, '5000000');
  const freezing = {
    roundId: open.round.id,
    as: 'sent',
    dated: '2026-03-04',
    channel: 'email',
    note: '',
  } as const;
  unwrap(await backend.call('rounds.freeze', freezing));
  const second = unwrap(await backend.call('rounds.start', { dealId: open.deal.id, proposedBy: 'B' }));
  await save(second, '6000000');
  unwrap(await backend.call('workspace.close', {}));
});

describe('parley compare', () => {
  it('sets rounds and precedents side by side and says what differs from the base', async () => {
    const { code, out } = await compare('--rounds', '1,latest', '--with', 'nokia-apple-2017', '--base', '1');
    expect(code).toBe(0);
    expect(out).toContain('Round 2: Forms of payment: up-front payment {same}');
    expect(out).toContain('Up-front payment: EUR 6,000,000 {differs: +EUR 1,000,000 (+20 %)}');
    expect(out).toContain('Up-front payment: EUR 1,700,000,000 [disclosed] {differs: +EUR 1,695,000,000');
  });

  it('answers in JSON with the base and the differences of every row, and only those asked for', async () => {
    const all = await compareJson('--rounds', '1,2', '--base', '2');
    expect(all.columns.map(({ id }) => id)).toEqual(['round-1', 'round-2']);
    expect(all.base).toBe('round-2');
    const only = await compareJson('--rounds', '1,2', '--base', '2', '--only', 'differ');
    expect(only.rows.map(({ termKey }) => termKey)).toEqual(['consideration']);
    expect(only.rows[0]?.differences.map(({ kind }) => kind)).toEqual(['differs', 'base']);
    expect(all.rows.length).toBeGreaterThan(1);
    const bare = await compareJson('--with', 'nokia-apple-2017', '--base', 'none');
    expect(bare.base).toBeNull();
    expect(bare.rows[0]?.differences).toEqual([]);
  });

  it('keeps what cannot be told apart among what differs, and says why', async () => {
    const words = ['--with', 'rim-ntp-2006', '--only', 'differ'];
    expect((await compare(...words)).out).toMatch(
      /USD 612,500,000 \[[^\]]+\] \{cannot be told apart: in USD, and Round 2 in EUR: currencies are not converted\}/,
    );
    const { rows } = await compareJson(...words);
    expect(rows.find(({ termKey }) => termKey === 'consideration')?.differences[1]).toMatchObject({
      kind: 'not-comparable',
      words: 'cannot be told apart: other currency',
    });
  });

  it('takes the comparison of the deal as it stands where nothing is named', async () => {
    const { columns, base } = await compareJson();
    expect(columns[0]?.id).toBe('round-2');
    expect(columns.length).toBe(5);
    expect(base).toBe('round-2');
  });

  it('writes a workbook', async () => {
    const { code, out } = await compare('--with', 'nokia-apple-2017', '--out', 'x.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/^Wrote \S*x\.xlsx\n$/);
    expect(existsSync(join(folder, 'x.xlsx'))).toBe(true);
  });

  it.each([
    { code: 2, words: ['--base', 'microsoft-samsung-2011', '--rounds', '1'] },
    { code: 2, words: ['--rounds', '0'] },
    { code: 2, words: ['--paper', 'A5', '--rounds', '1'] },
    { code: 1, words: ['--rounds', '7'] },
    { code: 1, words: ['--with', 'no-such-entry'] },
  ])('refuses with $code: $words', async ({ code, words }) => {
    const answer = await compare(...words);
    expect({ code: answer.code, out: answer.out }).toEqual({ code, out: '' });
    expect(answer.err).toMatch(/\w+ \w+/);
  });
});

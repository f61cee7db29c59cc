import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { startValuedDeal } from '../../db/operations/valued-deal.fixture.ts';
import { unwrap } from '../../db/test-backend.ts';
import { runCommandLine } from './run.ts';

let folder = '';

async function value(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(['value', ...words], {
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

const ofDeal = ['--workspace', 'deal.parley', '--deal', 'Aspen'] as const;
const savedTo = (name: string) => ['--save-scenario', name] as const;

beforeEach(async () => {
  const { backend } = await startValuedDeal();
  folder = backend.folder;
  unwrap(await backend.call('workspace.close', {}));
});

describe('parley value of a round', () => {
  it('is that of the file it writes, to the last figure', async () => {
    const { code, out, err } = await value(...ofDeal, '--round', '1', ...savedTo('S.json'), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { round, scenario, ...figures } = JSON.parse(out) as Record<string, unknown>;
    expect({ round, scenario }).toEqual({ round: 1, scenario: join(folder, 'S.json') });
    expect(figures).toMatchObject({ nominal: { toA: '7000000' } });
    const again = await value('--input', 'S.json', '--json');
    expect(JSON.parse(again.out)).toEqual(figures);
    expect(readFileSync(join(folder, 'S.json'), 'utf8')).toContain('"discountRate": "0.08"');
  });

  it('is told in words for the latest round where none is named', async () => {
    const { out } = await value(...ofDeal);
    expect(out).toContain('Royalties of Xiaomi on sales of 2027: EUR 5,800,000');
  });

  it.each([
    [['--deal', 'Aspen'], 2, '--workspace is missing'],
    [[...ofDeal, '--input', 'S.json'], 2, '--input is a file of its own'],
    [['--input', 'S.json', '--round', '1'], 2, '--round belongs to a round of a deal'],
    [[...ofDeal, '--round', 'first'], 2, '--round is the number of a round'],
    [[...ofDeal, '--round', '7'], 1, 'There is no round 7 in this deal.'],
    [[...ofDeal, '--round', '1e0'], 2, '--round is the number of a round'],
    [[...ofDeal, '--round', ' 1'], 2, '--round is the number of a round'],
    [['--schema', '--input', 'S.json'], 2, '--schema stands alone: leave out --input'],
    [[...ofDeal, ...savedTo('memo.pdf')], 2, '--save-scenario names a file that ends in .json'],
    [[...ofDeal, ...savedTo('deal.parley')], 2, '--save-scenario names a file that ends in .json'],
    [[...ofDeal, ...savedTo('none/S.json')], 1, 'The folder for "S.json" is not there'],
  ])('refuses %j, and writes nothing', async (words, code, message) => {
    const answer = await value(...words);
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toContain(message);
    expect(existsSync(join(folder, 'S.json'))).toBe(false);
  });
});

import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { startDeal, termOf } from '../../db/operations/two-parties.fixture.ts';
import { createTestBackend, unwrap } from '../../db/test-backend.ts';
import type { FieldValues } from '../../domain/terms/stated.ts';
import { runCommandLine } from './run.ts';

let folder = '';
const stated = (value: unknown) => ({ basis: 'stated' as const, value });

async function parley(...words: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, {
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

const diff = (from: string, to: string, ...more: readonly string[]) =>
  parley('diff', '--workspace', 'deal.parley', '--deal', 'Aspen', '--from', from, '--to', to, ...more);

/** Round 1 is ours, round 2 their answer with a reason noted, round 3 a draft that says the same. */
beforeEach(async () => {
  const { backend, open } = await startDeal({ termKeys: ['consideration'] });
  folder = backend.folder;
  const values = (upFront: string): FieldValues => ({
    payer: stated('B'),
    forms: stated(['up-front']),
    upFront: stated({ amount: upFront, currency: 'USD' }),
  });
  const save = async (deal: typeof open, upFront: string) =>
    unwrap(
      await backend.call('terms.save', {
        roundId: deal.round.id,
        term: { ...termOf(deal, 'consideration'), fields: values(upFront) },
      }),
    );
  const freeze = async (deal: typeof open, as: 'sent' | 'received') =>
    unwrap(
      await backend.call('rounds.freeze', {
        roundId: deal.round.id,
        as,
        dated: '2026-03-04',
        channel: 'email',
        note: '',
      }),
    );
  const start = async (proposedBy: 'A' | 'B') =>
    unwrap(await backend.call('rounds.start', { dealId: open.deal.id, proposedBy }));
  await save(open, '5000000');
  await freeze(open, 'sent');
  const answer = await save(await start('B'), '4000000');
  await freeze(answer, 'received');
  const remark = {
    roundId: answer.round.id,
    termKey: 'consideration',
    field: 'upFront',
    reason: 'They say their volumes fell.',
    answer: null,
    answerReason: '',
  };
  unwrap(await backend.call('changes.remark', { dealId: open.deal.id, remark }));
  await start('A');
  unwrap(await backend.call('workspace.close', {}));
});

describe('parley diff', () => {
  it('lists each change with how far it moved and why', async () => {
    const { code, out, err } = await diff('1', '2', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual([
      {
        term: 'consideration',
        field: 'upFront',
        before: 'USD 5,000,000',
        after: 'USD 4,000,000',
        change: { absolute: '-1000000', percent: '-20' },
        favours: 'B',
        reason: 'They say their volumes fell.',
      },
      { term: 'consideration', field: 'state', before: 'Proposed by Nokia', after: 'Proposed by Xiaomi' },
    ]);
    const [overTwo] = JSON.parse((await diff('1', '3', '--json')).out) as readonly object[];
    expect(overTwo).toMatchObject({ reason: 'They say their volumes fell.' });
  });

  it('says the same in words', async () => {
    const { out } = await diff('1', '2');
    expect(out).toContain('From round 1 (Nokia, 2026-03-04) to round 2 (Xiaomi, 2026-03-04)');
    expect(out).toContain('USD 5,000,000 -> USD 4,000,000 [-1,000,000, -20 %; in favour of Xiaomi]');
    expect(out).toContain('reason: They say their volumes fell.');
    expect((await diff('2', '3')).out).toContain('Nothing changed.');
    expect(JSON.parse((await diff('2', '2', '--json')).out)).toEqual([]);
  });

  it('says line by line what moved in a value of several figures', async () => {
    const { backend, open } = await startDeal({ termKeys: ['consideration'] });
    const file = backend.folder;
    const propose = async (deal: typeof open, second: string) =>
      unwrap(
        await backend.call('terms.save', {
          roundId: deal.round.id,
          term: {
            ...termOf(deal, 'consideration'),
            fields: {
              payer: stated('B'),
              forms: stated(['instalments']),
              instalments: stated({
                currency: 'USD',
                instalments: [
                  { due: '2026-01-31', amount: '5000000' },
                  { due: '2027-01-31', amount: second },
                ],
              }),
            },
          },
        }),
      );
    await propose(open, '5000000');
    const sent = { as: 'sent' as const, dated: '2026-03-04', channel: 'email', note: '' };
    unwrap(await backend.call('rounds.freeze', { roundId: open.round.id, ...sent }));
    await propose(
      unwrap(await backend.call('rounds.start', { dealId: open.deal.id, proposedBy: 'B' })),
      '4000000',
    );
    unwrap(await backend.call('workspace.close', {}));
    folder = file;
    const [change] = JSON.parse((await diff('1', '2', '--json')).out) as readonly { parts?: unknown }[];
    const moved = { absolute: '-1000000' };
    expect(change?.parts).toEqual([
      {
        label: '31 January 2027',
        before: 'USD 5,000,000',
        after: 'USD 4,000,000',
        change: { ...moved, percent: '-20' },
        favours: 'B',
      },
      {
        label: 'Total',
        before: 'USD 10,000,000',
        after: 'USD 9,000,000',
        change: { ...moved, percent: '-10' },
        favours: 'B',
      },
    ]);
    expect((await diff('1', '2')).out).toMatch(
      /\n {8,}31 January 2027 {2}USD 5,000,000 -> USD 4,000,000 \[-1,000,000, -20 %; in favour of Xiaomi\]/,
    );
  });

  it('backwards gives no reason for what nobody did', async () => {
    const [change] = JSON.parse((await diff('2', '1', '--json')).out) as readonly object[];
    expect(change).toMatchObject({
      before: 'USD 4,000,000',
      change: { absolute: '+1000000', percent: '+25' },
    });
    expect(change).not.toHaveProperty('reason');
  });

  it('refuses rounds and deals that there are not', async () => {
    expect(await diff('1', '9')).toEqual({
      code: 1,
      out: '',
      err: 'There is no round 9. This deal has: 1, 2, 3.\n',
    });
    expect(await diff('one', '2')).toMatchObject({ code: 2, out: '' });
    expect(
      await parley('diff', '--workspace', 'deal.parley', '--deal', 'Aspen', '--from', '1'),
    ).toMatchObject({
      code: 2,
      err: '--to is missing.\n',
    });
  });

  it('says what each change is worth once it is said how to reckon', async () => {
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.open', { file: join(folder, 'deal.parley') }));
    const [deal] = unwrap(await backend.call('deals.list', {}));
    const settings = { currency: 'USD', valuationDate: '2026-03-04', discountRate: '0.08', timing: null };
    unwrap(
      await backend.call('economics.saveSettings', {
        dealId: deal?.id ?? '',
        settings: { ...settings, assumedEffectiveDate: '2026-03-04' },
      }),
    );
    unwrap(await backend.call('workspace.close', {}));
    const { out } = await diff('1', '2', '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        field: 'upFront',
        worth: {
          state: 'valued',
          currency: 'USD',
          single: { A: '-1000000', B: '1000000' },
          last: { A: '-1000000', B: '1000000' },
          ofAllChanges: { together: { A: '-1000000' }, orderEffect: { A: '0' } },
        },
      },
      { field: 'state', worth: { state: 'none' } },
    ]);
    const words = (await diff('1', '2')).out;
    expect(words).toContain('worth alone: USD −1,000,000.00 to Nokia, USD +1,000,000.00 to Xiaomi');
    expect(words).toContain('With one change there is no order effect.');
  });
});

import { describe, expect, it } from 'vitest';
import type { Worksheet } from '../../domain/economics/worksheets/worksheet.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const LENOVO = 'interdigital-v-lenovo-2024';
const assume = (value: string, parts: object = {}) => ({
  from: 'assumption' as const,
  value,
  low: null,
  high: null,
  by: 'K. Lee',
  why: 'As in our model.',
  source: '',
  ...parts,
});

async function start() {
  const started = await startDeal({ termKeys: ['consideration', 'rate'] });
  const { backend, open } = started;
  const dealId = open.deal.id;
  const list = async () => unwrap(await backend.call('worksheets.list', { dealId }));
  const get = async (precedentId = LENOVO) =>
    unwrap(await backend.call('worksheets.get', { dealId, precedentId }));
  const save = async (parts: Partial<Worksheet>, precedentId = LENOVO) => {
    const { worksheet } = await get(precedentId);
    return unwrap(await backend.call('worksheets.save', { dealId, worksheet: { ...worksheet, ...parts } }));
  };
  const take = async (factId: string, part = 'amount') => {
    const { known } = await get();
    const figure = known.find((one) => one.factId === factId && one.part === part);
    return { from: 'fact' as const, factId, part, seen: figure?.says ?? '' };
  };
  const accept = async (precedentId: string) =>
    unwrap(
      await backend.call('comparables.decide', {
        dealId,
        precedentId,
        verdict: 'accepted',
        reason: 'The same products.',
        decidedOn: '2026-03-04',
      }),
    );
  return { ...started, dealId, list, get, save, take, accept };
}

describe('worksheets', () => {
  it('begin with the rate where the price is one, with nothing assumed and nothing stored', async () => {
    const { get, list } = await start();
    const { worksheet, isStored, result, known, sources } = await get();
    expect([worksheet.start, worksheet.currency, isStored]).toEqual(['rate', 'USD', false]);
    expect(result).toMatchObject({ blended: { perUnit: '0.225' }, isRate: true, unfounded: [] });
    expect(known.find(({ factId }) => factId === 'c5')?.cautions).toEqual(['unverified']);
    expect(sources.length).toBeGreaterThan(0);
    const secret = (await get('huawei-samsung-2019')).known;
    expect(secret.filter(({ value }) => value === null).map(({ problem }) => problem)).toContain(
      'undisclosed',
    );
    expect((await list()).every((line) => line.result === null)).toBe(true);
  });

  it('are stored whole, taken up again after reopening, and undone by name', async () => {
    const { backend, dealId, get, save, take, list, accept, pass } = await start();
    const saved = await save({
      start: 'payments',
      payments: [{ id: 'p', label: '', amount: await take('c3'), date: null, repeat: null }],
      pastUnits: [{ id: 'u', period: '2007/2023', units: await take('c2'), price: null }],
      valuationDate: assume('2023-12-31'),
      discountRate: assume('0', { why: '' }),
    });
    expect(saved).toMatchObject({ isStored: true, result: { unfounded: ['discountRate'] } });
    expect(Number(saved.result.pastOnly.perUnit)).toBeCloseTo(0.225, 4);
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect((await get()).worksheet).toEqual(saved.worksheet);
    await accept('nokia-apple-2017');
    expect((await list()).slice(0, 3).map(({ precedentId, verdict }) => [precedentId, verdict])).toEqual([
      ['nokia-apple-2017', 'accepted'],
      [LENOVO, null],
      [expect.any(String), null],
    ]);
    pass(60_000);
    unwrap(await backend.call('worksheets.remove', { dealId, precedentId: LENOVO }));
    expect((await get()).isStored).toBe(false);
    expect(unwrap(await backend.call('history.undo', { dealId })).history.undo).toBeDefined();
    expect((await get()).worksheet).toEqual(saved.worksheet);
  });

  it('come back as they were last typed when they are thrown away a moment later', async () => {
    const { backend, dealId, get, save } = await start();
    const saved = await save({ start: 'payments', discountRate: assume('0.08') });
    unwrap(await backend.call('worksheets.remove', { dealId, precedentId: LENOVO }));
    unwrap(await backend.call('history.undo', { dealId }));
    expect((await get()).worksheet).toEqual(saved.worksheet);
  });

  it('read what we put right in a fact, and say that it changed', async () => {
    const { backend, get, save, take } = await start();
    await save({ rates: [{ id: 'r', label: '', basis: 'per-unit', rate: await take('c1'), weight: null }] });
    const entry = unwrap(await backend.call('precedents.get', { id: LENOVO }));
    const fact = entry.precedent.facts.find(({ id }) => id === 'c1');
    if (!fact?.amount) throw new Error('no amount');
    const { statement, amount, terms, evidence, confirmed } = fact;
    unwrap(
      await backend.call('precedents.annotate', {
        precedentId: LENOVO,
        factId: 'c1',
        note: '',
        correction: { statement, amount: { ...amount, amount: '0.23' }, terms, evidence, confirmed },
      }),
    );
    const { result, known } = await get();
    expect(known.find(({ factId }) => factId === 'c1')?.isCorrected).toBe(true);
    expect(result.blended.perUnit).toBe('0.23');
    expect(result.cautions[0]?.message).toContain('something else than when it was taken');
  });

  it('refuse what is no worksheet, beside the field, and precedents that nobody knows', async () => {
    const { backend, dealId, get } = await start();
    const { worksheet } = await get();
    const wrong = { ...worksheet, discountRate: assume('8') };
    expect(await backend.call('worksheets.save', { dealId, worksheet: wrong })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'worksheet.discountRate.value' }] },
    });
    const unknown = { ...worksheet, precedentId: 'nobody-2001' };
    expect(await backend.call('worksheets.save', { dealId, worksheet: unknown })).toMatchObject({
      error: { code: 'not-found', entity: 'precedent' },
    });
  });
});

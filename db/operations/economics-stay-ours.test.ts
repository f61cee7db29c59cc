import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { takeApart } from '../export/pdf/take-apart.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const secret = (what: string) => `CANARY-${what}-6E`;
const UNITS = '918273645';
const PRICE = '7361.52';

it('no copy for the other side tells of our forecasts, settings or rates', async () => {
  const { backend, open } = await startDeal({ termKeys: ['consideration', 'rate', 'territory'] });
  const [dealId, roundId] = [open.deal.id, open.round.id];
  const settings = {
    currency: 'CHF',
    valuationDate: '2031-11-13',
    discountRate: '0.0737',
    timing: 'quarterly' as const,
  };
  unwrap(await backend.call('economics.saveSettings', { dealId, settings }));
  const row = {
    product: secret('product'),
    region: secret('region'),
    standard: secret('standard'),
    year: 2031,
    units: UNITS,
    price: PRICE,
    currency: 'SEK',
    source: secret('source'),
    note: secret('note'),
  };
  for (const side of ['A', 'B'] as const)
    for (const forecastCase of ['low', 'base', 'high'] as const)
      unwrap(await backend.call('forecasts.save', { dealId, side, case: forecastCase, rows: [row] }));
  const ranges = {
    seed: 918273645,
    draws: 1_000,
    assumptions: [
      {
        key: 'units-B' as const,
        low: '0.91827364',
        high: '736.152',
        shape: 'uniform' as const,
        by: secret('by'),
        why: secret('why'),
      },
    ],
  };
  unwrap(await backend.call('ranges.save', { dealId, ranges }));
  const precedentId = 'nokia-apple-2017';
  const { worksheet } = unwrap(await backend.call('worksheets.get', { dealId, precedentId }));
  const assumed = {
    from: 'assumption' as const,
    value: UNITS,
    low: null,
    high: null,
    by: secret('by'),
    why: secret('why'),
    source: secret('source'),
  };
  const unpacked = {
    ...worksheet,
    countsWhy: secret('counts'),
    payments: [{ id: 'p', label: secret('label'), amount: assumed, date: null, repeat: null }],
    price: { ...assumed, value: PRICE },
  };
  unwrap(await backend.call('worksheets.save', { dealId, worksheet: unpacked }));
  const source = { text: 'date,from,to,rate\n2031-11-12,SEK,CHF,0.093716482\n' };
  const { sha256 } = unwrap(await backend.call('fx.preview', { source, answers: {} }));
  unwrap(await backend.call('fx.import', { source, answers: {}, sha256 }));

  const draft = await print('draft');
  const freezing = { roundId, as: 'sent' as const, dated: '2026-03-04', channel: 'e-mail', note: '' };
  unwrap(await backend.call('rounds.freeze', freezing));
  const sent = await print('sent');
  for (const everything of [draft, sent]) {
    expect(everything).toContain('Xiaomi');
    expect(everything).not.toMatch(/CANARY|918[,.]?273|7[,.]?361|736[.,]152|2031|0737|7\.37|0937|SEK|CHF/);
  }

  async function print(name: string): Promise<string> {
    const out = backend.path(`${name}.pdf`);
    const wanted = {
      round: null,
      as: 'pdf',
      copy: 'counterpart',
      compareWith: null,
      out,
    } as const;
    unwrap(await backend.finish(await backend.call('exports.start', { dealId, ...wanted })));
    return takeApart(readFileSync(out));
  }
});

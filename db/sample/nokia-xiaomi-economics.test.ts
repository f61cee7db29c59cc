import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenWorksheet } from '../../domain/contract/worksheets.ts';
import type { Round } from '../../domain/deals/deal.ts';
import { roundScenario, scenarioRows } from '../../domain/economics/valuation/round-scenario.ts';
import { valueScenario } from '../../domain/economics/valuation/value-scenario.ts';
import { assumptionsOf } from '../../domain/economics/worksheets/places.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { nokiaXiaomi } from './nokia-xiaomi.ts';

const names = { A: 'Nokia Corporation', B: 'Xiaomi' };

async function readSample() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('a.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  const dealId = deal.id;
  const open = unwrap(await backend.call('deals.open', { dealId }));
  const rounds: Round[] = [];
  for (const { id } of open.rounds) rounds.push(unwrap(await backend.call('rounds.get', { roundId: id })));
  const band = unwrap(await backend.call('worksheets.band', { dealId, measure: 'per-unit' }));
  const worksheets: OpenWorksheet[] = [];
  for (const { precedentId } of nokiaXiaomi.economics.worksheets)
    worksheets.push(unwrap(await backend.call('worksheets.get', { dealId, precedentId })));
  return { rounds, band, worksheets };
}

let kept: Awaited<ReturnType<typeof readSample>> | undefined;
let sample: Awaited<ReturnType<typeof readSample>>;

// made once, and within a test, at whose end the file goes
beforeEach(async () => {
  sample = kept ??= await readSample();
});

describe('the economics of the sample', () => {
  const { forecasts, settings } = nokiaXiaomi.economics;

  it('are all marked as made up', () => {
    const rows = forecasts.flatMap((forecast) => forecast.rows);
    expect([...new Set(rows.map(({ source }) => source))]).toEqual(['Illustration, made up for the sample']);
    for (const { why } of nokiaXiaomi.economics.ranges.assumptions) expect(why).toMatch(/^Made up/);
  });

  it('unpack two accepted comparables with what was disclosed and what is made up, each told apart', () => {
    for (const { worksheet, result, line } of sample.worksheets) {
      expect(line.verdict).toBe('accepted');
      expect([result.problems, result.cautions, result.unfounded]).toEqual([[], [], []]);
      expect(worksheet.countsWhy).toMatch(/^Made up for the sample: /);
      const assumptions = assumptionsOf(worksheet).map(({ assumption }) => assumption);
      expect(assumptions.length).toBeGreaterThan(5);
      for (const { by, why } of assumptions)
        expect([by, why]).toEqual([
          'licensing economist',
          expect.stringMatching(/^Made up for the sample: /),
        ]);
    }
    const facts = sample.worksheets.flatMap(({ worksheet: { payments, valuationDate } }) =>
      [...payments.map(({ amount }) => amount), valuationDate].flatMap((input) =>
        input?.from === 'fact' ? [input.factId] : [],
      ),
    );
    expect(facts).toEqual(['c1', 'f1']);
  });

  it('give a band of two rates about the offers of the sample', () => {
    const { band } = sample;
    expect(band.rates.map(({ precedentId, licensor }) => [precedentId, licensor])).toEqual([
      ['nokia-apple-2017', 'A'],
      ['nokia-samsung-2016-arbitration', 'A'],
    ]);
    expect(band.leftOut.map(({ precedentId }) => precedentId)).toEqual(['microsoft-xiaomi-2016']);
    expect(Number(band.low)).toBeGreaterThan(0.45);
    expect(Number(band.high)).toBeGreaterThan(Number(band.low) + 0.1);
    expect(Number(band.high)).toBeLessThan(0.95);
  });

  it('let every round be valued, the longest term as well, and leave no offered rate without sales', () => {
    const rows = forecasts.filter((forecast) => forecast.case === 'base');
    const rowsOf = (side: 'A' | 'B') => scenarioRows(rows.find((one) => one.side === side)?.rows ?? []);
    const inputs = { settings, sides: names, forecasts: { A: rowsOf('A'), B: rowsOf('B') }, fx: [] };
    const worth = sample.rounds.map(({ terms }) => {
      const valued = valueScenario(roundScenario(terms, inputs).scenario);
      if (!valued.ok) throw new Error(JSON.stringify(valued.error));
      expect(valued.value.byYear.length).toBeGreaterThan(3);
      return Number(valued.value.npv.toA);
    });
    expect(worth[0]).toBeGreaterThan(0);
    expect(worth[1]).toBeGreaterThan(worth[0] ?? 0);
    expect(worth[2]).toBeLessThan(worth[1] ?? 0);
    expect(worth[3]).toBeGreaterThan(worth[2] ?? 0);
  });
});

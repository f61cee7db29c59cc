import { describe, expect, it } from 'vitest';
import { findFormula } from '../../domain/economics/formulas.ts';
import type { StudiedStandard } from '../../domain/economics/strength/study.ts';
import { unwrap } from '../test-backend.ts';
import {
  counted,
  declaredFamily,
  figureOf,
  fiveG,
  importDeclared,
  ours,
  startStrength,
  studyOf,
  theirs,
} from './strength.fixture.ts';

describe('decay', () => {
  it('follows the families as they expire, as the formula does', async () => {
    const { backend, reckon } = await startStrength();
    const market = await importDeclared(backend, { name: 'Market', owner: 'ETSI' }, [
      ...ours,
      ...theirs,
      ...[21, 22, 23, 24].map((id) => declaredFamily({ id, generations: ['5G'], filed: 2007 + id - 20 })),
    ]);
    const { standards } = await reckon({ standards: [counted(market)] });
    const decay = standards[0]?.decay ?? [];
    expect(decay.map(({ on }) => on)).toEqual(
      Array.from({ length: 11 }, (_, year) => `${2026 + year}-01-01`),
    );
    const own = decay.map(({ A }) => A.unexpired);
    const total = decay.map((year) => year.total);
    // 1 until March 2032, 2 until 2040, 3 until 2034; 4 ended in 2023
    expect(own).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 2, 1, 1]);
    expect(total).toEqual(['9', '9', '9', '8', '7', '6', '4', '3', '3', '2', '2']);
    expect(decay.map(({ B }) => [B.unexpired, B.inForce])).toContainEqual([2, 1]);
    const calc = findFormula('share-decay')?.run({ own, total });
    expect(calc).toMatchObject({
      ok: true,
      value: {
        result: {
          shares: decay.map(({ A }) => figureOf(A.share)),
          ratios: decay.map(({ A }) => figureOf(A.ratio)),
        },
      },
    });
  });
  it('holds a stated total, or lets it run off as both sides do', async () => {
    const { reckon } = await startStrength();
    const constant = await reckon();
    expect(constant.standards[0]?.decay.at(-1)).toMatchObject({
      total: '1500',
      A: { ratio: { is: '0.333333333333' } },
    });
    const total = { ...fiveG.total, runOff: 'as-both' } as const;
    const asBoth = await reckon({ standards: [{ ...fiveG, total }] });
    // of five unexpired families of both sides two are left
    expect(asBoth.standards[0]?.decay.at(-1)).toMatchObject({
      total: '600',
      A: { ratio: { is: '0.833333333333' } },
    });
  });
});

describe('several standards', () => {
  const fourG: StudiedStandard = {
    ...fiveG,
    name: '4G',
    covers: { by: 'generation', generation: '4G' },
    weight: '40',
  };
  it('are weighed for a product of all of them, as the formula does', async () => {
    const { reckon } = await startStrength();
    const { multiMode, standards, ratio, ratioOf } = await reckon({
      standards: [{ ...fiveG, weight: '60' }, fourG],
    });
    const rates = Object.fromEntries(standards.map(({ name, A }) => [name, figureOf(A.rate)]));
    const calc = findFormula('multi-mode')?.run({ rates, weights: { '5G': '0.6', '4G': '0.4' } });
    expect(calc).toMatchObject({ ok: true, value: { result: { rate: figureOf(multiMode?.A) } } });
    expect(ratio).toEqual({ is: '0.375', low: null, high: null });
    expect(ratioOf).toBe('rates of the product of all standards');
  });
  it('are refused without weights that come to the whole, or in different units', async () => {
    const { reckon } = await startStrength();
    const short = await reckon({ standards: [{ ...fiveG, weight: '50' }, fourG] });
    expect(short.multiMode?.A).toEqual({ why: 'The weights come to 90 %; they must come to 100 %.' });
    const burden = { ...fiveG.burden, unit: 'per-unit', value: '12', currency: 'USD' } as const;
    const mixed = await reckon({ standards: [{ ...fiveG, weight: '60', burden }, fourG] });
    expect(mixed.multiMode?.A).toEqual({
      why: 'The burdens are stated in different units, whose rates cannot be added up.',
    });
    expect(mixed.standards[0]?.unit).toBe('USD');
    expect(mixed.ratioOf).toBe('weighed shares of all standards');
    expect(mixed.ratio).toMatchObject({ is: '0.375' });
  });
});

describe('history', () => {
  it('takes a study back and makes it again', async () => {
    const { backend, dealId, A, B, save } = await startStrength();
    await save(studyOf([A], [B]));
    const study = async () => unwrap(await backend.call('strength.get', { dealId })).study;
    const undone = unwrap(await backend.call('history.undo', { dealId }));
    expect(undone.history.redo).not.toBeNull();
    expect(await study()).toBeNull();
    unwrap(await backend.call('history.redo', { dealId }));
    expect(await study()).toEqual(studyOf([A], [B]));
  });
});

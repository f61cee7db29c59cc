import { describe, expect, it } from 'vitest';
import { findFormula, formulas } from './formulas.ts';

describe('the formulas', () => {
  it('are those of the field, each with its source', () => {
    expect(formulas.map(({ key }) => key)).toEqual([
      'coverage',
      'due',
      'implied-rate',
      'interest',
      'multi-mode',
      'net',
      'no-deal',
      'npv',
      'per-unit',
      'regions',
      'release',
      'royalty',
      'scale',
      'share-decay',
      'tiers',
      'top-down',
      'unpack',
    ]);
    for (const { source } of formulas) expect(source).toMatch(/^F\d+/);
  });

  it.each(formulas.map((formula) => [formula.key, formula] as const))(
    '%s: its example comes out as it says',
    (_key, { example, run }) => {
      const reckoned = run(example.input);
      expect(reckoned).toMatchObject({ ok: true });
      if (!reckoned.ok) return;
      expect(reckoned.value.result).toEqual(example.result);
      expect(reckoned.value.working.length).toBeGreaterThan(0);
    },
  );

  it('interest by calendar years takes each year as long as it is', () => {
    const input = { principal: '36500', rate: '0.1', days: 732, dayCount: 'actual', from: '2023-12-31' };
    const reckoned = findFormula('interest')?.run(input);
    // one day of 2023, the 366 of 2024 and the 365 of 2025: 1/365 + 1 + 1
    expect(reckoned).toMatchObject({ ok: true, value: { result: { interest: '7310' } } });
  });

  it.each([
    ['net', { netPayment: '80', volumeA: '1500', volumeB: '1200', strengthRatio: '0.8' }, 'strengthRatio'],
    ['top-down', { aggregate: '0.06', own: '1500', total: '1481' }, 'own'],
    ['top-down', { aggregate: '0.06', own: '0', total: '0' }, 'total'],
    [
      'unpack',
      { payments: [{ date: '2024-01-01', amount: '1' }], rate: '0', valuationDate: '2024-01-01' },
      'pastUnits',
    ],
    [
      'npv',
      { flows: [{ date: '2024-01-01', amount: '1' }], rate: '325', valuationDate: '2024-01-01' },
      'rate',
    ],
    [
      'npv',
      { flows: [{ date: '2024-02-30', amount: '1' }], rate: '0', valuationDate: '2024-01-01' },
      'flows.0.date',
    ],
    ['royalty', { price: '-1', percent: '0.01' }, 'price'],
    ['royalty', { price: '1', percent: '1', perUnit: '1' }, 'percent'],
    ['royalty', { price: '1', percent: '0.1', baseFloor: '9', baseCap: '3' }, 'baseCap'],
    ['tiers', { units: '-5', tiers: [{ upTo: null, rate: '1' }], mode: 'cliff' }, 'units'],
    [
      'tiers',
      {
        units: '5',
        tiers: [
          { upTo: '9', rate: '1' },
          { upTo: '3', rate: '1' },
        ],
        mode: 'cliff',
      },
      'tiers.1.upTo',
    ],
    ['tiers', { units: '5', tiers: [{ upTo: '3', rate: '1' }], mode: 'marginal' }, 'tiers'],
    ['tiers', { units: '5', tiers: [{ upTo: null, rate: '1' }], mode: 'both' }, 'mode'],
    ['multi-mode', { rates: ['1', '2'], weights: ['0.5', '0.4'] }, 'weights'],
    ['multi-mode', { rates: { '5G': '1' }, weights: { '4G': '1' } }, 'weights'],
    ['regions', { base: '1', factors: { a: '1' }, mix: { a: '0.9' } }, 'mix'],
    ['interest', { principal: '1', rate: '0.1' }, 'days'],
    ['interest', { principal: '1', rate: '0.1', days: 9, dayCount: 'actual' }, 'from'],
    ['interest', { principal: '1', rate: '0.1', days: 9, dayCount: '364' }, 'dayCount'],
    ['release', { years: [{ units: '1', rate: '1' }], interestRate: '0.05' }, 'years.0'],
    ['share-decay', { own: ['1'], total: ['0'] }, 'own.0'],
    ['scale', { comparableRate: '1', ownerShare: '0.1', comparableShare: '0' }, 'comparableShare'],
    ['coverage', { inForce: ['XX'], madeIn: 'CN', soldIn: 'IN' }, 'inForce.0'],
    [
      'implied-rate',
      {
        flows: [
          { date: '2024-01-01', amount: '-1' },
          { date: '2025-01-01', amount: '2' },
        ],
        target: '0',
        valuationDate: '2023-01-01',
      },
      'flows',
    ],
  ])('%s refuses %j and names what is to blame', (key, input, path) => {
    const reckoned = findFormula(key)?.run(input);
    expect(reckoned).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    if (reckoned?.ok !== false || reckoned.error.code !== 'invalid-input') return;
    expect(reckoned.error.issues.map((issue) => issue.path)).toContain(path);
    for (const { message } of reckoned.error.issues) expect(message).toMatch(/\.$/);
  });

  it.each([
    ['tiers', { units: '5', steps: [] }, 'tiers', 'This is missing. Give a list.'],
    [
      'tiers',
      { units: '5', steps: [] },
      '',
      'There is no "steps" here. What may be said: units, tiers, mode, annualCap, minimum.',
    ],
    ['tiers', [], '', 'Give an object.'],
    ['royalty', { percent: '0.01' }, 'price', 'This is missing. Write a plain decimal such as 0.0325.'],
    [
      'interest',
      { principal: '1', rate: '0', days: 'ten' },
      'days',
      'Write a plain decimal such as 0.0325, without thousands marks or units.',
    ],
    [
      'tiers',
      { units: '5', tiers: [{ above: '3', upTo: '3', rate: '1' }] },
      'tiers.0',
      'There is no "above" here. What may be said: upTo, rate.',
    ],
    ['multi-mode', { rates: 5, weights: ['1'] }, 'rates', 'Give a list or an object.'],
    ['multi-mode', { rates: [{}], weights: ['1'] }, 'rates', '0: Write a plain decimal such as 0.0325.'],
  ])('%s tells of %j in words for people', (key, input, path, message) => {
    expect(findFormula(key)?.run(input)).toMatchObject({
      ok: false,
      error: { issues: expect.arrayContaining([{ path, message }]) as unknown },
    });
  });

  it('tell in sentences of their own whatever is wrong or missing', () => {
    for (const { run, example } of formulas) {
      const whole = example.input as Readonly<Record<string, unknown>>;
      const wrong = [{}, [{}], 'x', null, 7, { a: {} }].flatMap((value) =>
        Object.keys(whole).map((key) => ({ ...whole, [key]: value })),
      );
      for (const input of [{}, [], null, 5, { ...whole, unknown: 1 }, ...wrong]) {
        const reckoned = run(input);
        if (reckoned.ok || reckoned.error.code !== 'invalid-input') continue;
        for (const { message } of reckoned.error.issues)
          expect(message).toMatch(/^(?!Invalid|Unrecognized|Too (?:small|big)).*[.?]$/);
      }
    }
  });

  it('refuse a name that they do not know, and take numbers as they print', () => {
    expect(findFormula('npv')?.run({ rates: 1 })).toMatchObject({ ok: false });
    expect(findFormula('per-unit')?.run({ percent: 0.0325, price: 200 })).toMatchObject({
      ok: true,
      value: { result: { perUnit: '6.5' } },
    });
    expect(findFormula('per-unit')?.run({ percent: 1e-7, price: 1e21 })).toMatchObject({
      ok: true,
      value: { result: { perUnit: '100000000000000' } },
    });
  });
});

import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { Figure, figureText, positiveFigure, rateSchema } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { compoundings, interestOn } from '../interest.ts';
import { refuse, type Step } from '../reckoned.ts';

const dayCounts = ['360', '365', '366', 'ACT/360', 'ACT/365'] as const;

export const interest = defineFormula({
  key: 'interest',
  title: 'Interest on a late or past payment',
  rule: 'simple I = B · i · d / DC; compound I = B · ((1 + i/m)^(m·t) − 1)',
  symbols: {
    principal: 'B: the amount owed',
    rate: 'i: yearly rate as a fraction; 1 % a month is 0.12',
    days: 'd: days late; or',
    years: 't: years late',
    dayCount: 'DC: days of a year, 360, 365 or 366 (also written ACT/360, ACT/365)',
    compounding: 'none, monthly, quarterly or annual',
  },
  source: 'F13. Clauses on late royalties; Optis v Apple (2023) for compound interest on the past',
  input: z
    .strictObject({
      principal: positiveFigure,
      rate: rateSchema,
      days: positiveFigure.nullable().default(null),
      years: positiveFigure.nullable().default(null),
      dayCount: z
        .union([z.enum(dayCounts), z.literal([360, 365, 366])])
        .transform(String)
        .default('365'),
      compounding: z.enum(compoundings, 'Say none, monthly, quarterly or annual.').default('none'),
    })
    .refine(({ days, years }) => (days === null) !== (years === null), {
      path: ['days'],
      error: 'Give either days or years.',
    }),
  output: { interest: 'in the currency of the principal' },
  example: {
    input: { principal: '20000', rate: '0.10', days: '73', dayCount: 'ACT/365', compounding: 'none' },
    result: { interest: '400' },
  },
  reckon: ({ principal, rate, days, years, dayCount, compounding }) => {
    const perYear = new Figure(dayCount.replace('ACT/', ''));
    const time = years ?? days?.dividedBy(perYear);
    if (!time) return refuse('days', 'Give either days or years.');
    const is = figureText(interestOn(principal, rate, time, compounding));
    const timeStep: readonly Step[] = days
      ? [{ what: 'Years', how: `${figureText(days)} / ${figureText(perYear)}`, is: figureText(time) }]
      : [];
    const b = figureText(principal);
    const i = figureText(rate);
    const t = figureText(time);
    const how =
      compounding === 'none'
        ? `${b} · ${i} · ${t}`
        : `${b} · ((1 + ${i} compounded ${compounding}) over ${t} years − 1)`;
    return ok({ result: { interest: is }, working: [...timeStep, { what: 'Interest', how, is }] });
  },
});

import { ok } from '../../result.ts';
import { z } from '../../zod.ts';
import { Figure, figureText, fractionSchema, positiveFigure, rateSchema, sumOf } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { compoundings, interestOn } from '../interest.ts';
import { refuse } from '../reckoned.ts';

const yearSchema = z.strictObject({
  year: z.number().int().min(1900).max(2200).optional(),
  units: positiveFigure,
  rate: positiveFigure,
  discount: fractionSchema.default(new Figure(0)),
  yearsLate: positiveFigure.optional(),
});

export const release = defineFormula({
  key: 'release',
  title: 'Payment for past sales, year by year',
  rule: 'R = Σ U_y · r_y · (1 − disc_y), with interest on each year',
  symbols: {
    years:
      'for each year: units U_y, rate r_y per unit, discount disc_y as a fraction (0 if left out); year, or yearsLate',
    interestRate: 'yearly rate as a fraction; no interest if left out',
    toYear:
      'the year in which it is paid: a year counts as late by the difference, unless it says yearsLate itself',
    compounding: 'annual (usual), none, monthly or quarterly',
  },
  source: 'F12. TCL v Ericsson (C.D. Cal. 2017): the release reckoned from a retrospective rate',
  input: z.strictObject({
    years: z.array(yearSchema).min(1, 'State at least one year.').max(200),
    interestRate: rateSchema.nullable().default(null),
    toYear: z.number().int().min(1900).max(2200).nullable().default(null),
    compounding: z.enum(compoundings, 'Say none, monthly, quarterly or annual.').default('annual'),
  }),
  output: {
    release: 'all years together',
    principal: 'without interest',
    interest: 'the interest in it',
    byYear: 'each year with its interest',
  },
  example: {
    input: {
      years: [
        { year: 2014, units: '1000', rate: '2' },
        { year: 2015, units: '1000', rate: '2', discount: '0.5' },
      ],
      interestRate: '0.1',
      toYear: 2016,
    },
    result: { release: '3520', principal: '3000', interest: '520', byYear: ['2420', '1100'] },
  },
  reckon: ({ years, interestRate, toYear, compounding }) => {
    const rows = [];
    for (const [index, { year, units, rate, discount, yearsLate }] of years.entries()) {
      const late = yearsLate ?? (year === undefined || toYear === null ? null : new Figure(toYear - year));
      if (interestRate && late === null)
        return refuse(
          `years.${index}`,
          'For interest, say how late this year is: yearsLate, or year together with toYear.',
        );
      if (late?.isNegative())
        return refuse(`years.${index}.year`, 'This year lies after the year of payment.');
      const principal = units.times(rate).times(new Figure(1).minus(discount));
      const added =
        interestRate && late ? interestOn(principal, interestRate, late, compounding) : new Figure(0);
      rows.push({ what: String(year ?? `Year ${index + 1}`), units, rate, discount, late, principal, added });
    }
    const principal = sumOf(rows.map((row) => row.principal));
    const interest = sumOf(rows.map((row) => row.added));
    const is = figureText(principal.plus(interest));
    return ok({
      result: {
        release: is,
        principal: figureText(principal),
        interest: figureText(interest),
        byYear: rows.map((row) => figureText(row.principal.plus(row.added))),
      },
      working: [
        ...rows.map(({ what, units, rate, discount, late, principal: own, added }) => ({
          what,
          how: `${figureText(units)} · ${figureText(rate)} · (1 − ${figureText(discount)})${
            interestRate && late ? ` + ${figureText(added)} interest over ${figureText(late)} years` : ''
          }`,
          is: figureText(own.plus(added)),
        })),
        { what: 'Release payment', how: 'sum', is },
      ],
    });
  },
});

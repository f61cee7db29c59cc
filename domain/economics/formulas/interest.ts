import { daysBetween } from '../../days.ts';
import { ok } from '../../result.ts';
import { dateSchema } from '../../terms/values/date.ts';
import { z } from '../../zod.ts';
import { Figure, figureText, positiveFigure, rateSchema, sumOf } from '../figure.ts';
import { defineFormula } from '../formula.ts';
import { compoundings, interestOn } from '../interest.ts';
import { refuse, type Step } from '../reckoned.ts';

const dayCounts = ['360', '365', '366', 'ACT/360', 'ACT/365'] as const;
/** Each calendar year with its own length. */
const actual = ['actual', 'ACT/ACT'] as const;

export const interest = defineFormula({
  key: 'interest',
  title: 'Interest on a late or past payment',
  rule: 'simple I = B · i · d / DC; compound I = B · ((1 + i/m)^(m·t) − 1)',
  symbols: {
    principal: 'B: the amount owed',
    rate: 'i: yearly rate as a fraction; 1 % a month is 0.12',
    days: 'd: days late; or',
    years: 't: years late',
    dayCount:
      'DC: days of a year, 360, 365 or 366 (also written ACT/360, ACT/365); actual (ACT/ACT) counts each calendar year by its own days, from a date',
    from: 'the first day that counts; needed for days under actual only',
    compounding: 'none, monthly, quarterly or annual',
  },
  source: 'F13. Clauses on late royalties; Optis v Apple (2023) for compound interest on the past',
  input: z
    .strictObject({
      principal: positiveFigure,
      rate: rateSchema,
      days: positiveFigure
        .refine((days) => days.lte(100_000), 'No debt is that many days late.')
        .nullable()
        .default(null),
      years: positiveFigure.nullable().default(null),
      dayCount: z
        .union(
          [z.enum([...dayCounts, ...actual]), z.literal([360, 365, 366])],
          'Say 360, 365, 366, ACT/360, ACT/365 or actual.',
        )
        .transform(String)
        .default('365'),
      from: dateSchema.nullable().default(null),
      compounding: z.enum(compoundings, 'Say none, monthly, quarterly or annual.').default('none'),
    })
    .refine(({ days, years }) => (days === null) !== (years === null), {
      path: ['days'],
      error: 'Give either days or years.',
    })
    .refine(({ days, dayCount, from }) => days === null || from !== null || !isActual(dayCount), {
      path: ['from'],
      error: 'Counted by calendar years, days need the date that they begin on.',
    })
    .refine(({ days, dayCount }) => days?.isInteger() !== false || !isActual(dayCount), {
      path: ['days'],
      error: 'Counted by calendar years, days are whole.',
    }),
  output: { interest: 'in the currency of the principal' },
  example: {
    input: { principal: '20000', rate: '0.10', days: '73', dayCount: 'ACT/365', compounding: 'none' },
    result: { interest: '400' },
  },
  reckon: ({ principal, rate, days, years, dayCount, from, compounding }) => {
    const parts = days === null ? [] : partsOf(days, dayCount, from);
    const time = years ?? (days && sumOf(parts.map((part) => new Figure(part.days).dividedBy(part.of))));
    if (!time) return refuse('days', 'Give either days or years.');
    const is = figureText(interestOn(principal, rate, time, compounding));
    const timeStep: readonly Step[] = days
      ? [
          {
            what: 'Years',
            how: parts.map((part) => `${new Figure(part.days).toFixed()} / ${part.of}`).join(' + '),
            is: figureText(time),
          },
        ]
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

function isActual(dayCount: string): boolean {
  return actual.some((name) => name === dayCount);
}

/** Of each part of the time: how many days of a year of how many. */
function partsOf(days: Figure, dayCount: string, from: string | null): readonly Part[] {
  return from !== null && isActual(dayCount)
    ? byCalendarYear(from, days)
    : [{ days, of: dayCount.replace('ACT/', '') }];
}

interface Part {
  readonly days: Figure | number;
  readonly of: string;
}

/** Days from a date on, split at each new year: how many of how many. */
function byCalendarYear(from: string, days: Figure): readonly Part[] {
  const parts: Part[] = [];
  let day = from;
  for (let left = days.toNumber(); left > 0;) {
    const year = Number(day.slice(0, 4));
    const next = `${year + 1}-01-01`;
    const inYear = Math.min(left, daysBetween(day, next));
    parts.push({ days: inYear, of: String(daysBetween(`${year}-01-01`, next)) });
    left -= inYear;
    day = next;
  }
  return parts;
}

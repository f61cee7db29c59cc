import { dateSchema } from '../terms/values/date.ts';
import { z } from '../zod.ts';
import { discounter, type Flow } from './discount.ts';
import { figureSchema, figureText, type Figure } from './figure.ts';
import type { Step } from './reckoned.ts';

export const flowSchema = z.strictObject({ date: dateSchema, amount: figureSchema });
export const flowsSchema = z.array(flowSchema).min(1, 'State at least one dated amount.').max(2000);

/** One line per amount: the amount, its factor, what it is worth on the day of valuation. */
export function discountSteps(flows: readonly Flow[], rate: Figure, valuationDate: string): readonly Step[] {
  const factorOn = discounter(rate, valuationDate);
  return flows.map(({ date, amount }) => {
    const factor = factorOn(date);
    return {
      what: date,
      how: `${figureText(amount)} · ${figureText(factor, 10)}`,
      is: figureText(amount.times(factor)),
    };
  });
}

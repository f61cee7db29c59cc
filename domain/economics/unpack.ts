import { discounter, presentValue, type Flow } from './discount.ts';
import type { Figure } from './figure.ts';
import { sumOf } from './figure.ts';

export interface UnpackInput {
  readonly payments: readonly Flow[];
  /** Present value of what is not money and was given beside it, such as patents. */
  readonly nonCash: Figure;
  /** Present value of what was bought with it beside the licence. */
  readonly otherValue: Figure;
  readonly rate: Figure;
  readonly valuationDate: string;
  readonly pastUnits: Figure;
  readonly futureUnits: readonly { readonly date: string; readonly units: Figure }[];
  /** φ: from 0 to 1, how far past units count. */
  readonly pastWeight: Figure;
}

export interface Unpacked {
  readonly value: Figure;
  readonly past: Figure;
  readonly future: Figure;
  /** Null where there are no such units. */
  readonly blended: Figure | null;
  readonly pastOnly: Figure | null;
  readonly futureOnly: Figure | null;
}

/**
 * F3: what a lump sum or instalments come to per unit, r = (PV(payments) + PV(non-cash) − V_other) / (φ · U_past + Σ U_t ·
 * (1 + k)^−t). The same money is also laid on past units alone and on future units alone, because which of the three is
 * right is what people argue over (InterDigital v Lenovo: the future-only reading of a comparable was turned down).
 */
export function unpack(input: UnpackInput): Unpacked {
  const { payments, nonCash, otherValue, rate, valuationDate, pastUnits, futureUnits, pastWeight } = input;
  const value = presentValue(payments, rate, valuationDate).plus(nonCash).minus(otherValue);
  const past = pastUnits.times(pastWeight);
  const factor = discounter(rate, valuationDate);
  const future = sumOf(futureUnits.map(({ date, units }) => units.times(factor(date))));
  const over = (units: Figure): Figure | null => (units.gt(0) ? value.dividedBy(units) : null);
  return {
    value,
    past,
    future,
    blended: over(past.plus(future)),
    pastOnly: over(past),
    futureOnly: over(future),
  };
}

import type { Result } from '../../result.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import { Figure, figureText } from '../figure.ts';
import type { Told } from './worth.ts';

/** Amounts of both sides before they are rounded, or why there are none. */
export type Exact = Readonly<Record<Side, Figure>> | { readonly refused: string };

export const NOTHING: Exact = { A: new Figure(0), B: new Figure(0) };

const CENTS = 2;

/** The value of a sheet; where it has none, these words and the reasons. */
export function exactOf(npv: Result<Readonly<Record<Side, Figure>>>, otherwise: string): Exact {
  return npv.ok ? { A: npv.value.A, B: npv.value.B } : { refused: `${otherwise} ${whyNot(npv)}` };
}

export function plus(one: Exact, other: Exact): Exact {
  if ('refused' in one) return one;
  return 'refused' in other ? other : { A: one.A.plus(other.A), B: one.B.plus(other.B) };
}

export function minus(one: Exact, other: Exact): Exact {
  if ('refused' in one) return one;
  return 'refused' in other ? other : { A: one.A.minus(other.A), B: one.B.minus(other.B) };
}

export function isNothing(exact: Exact): boolean {
  return !('refused' in exact) && exact.A.isZero() && exact.B.isZero();
}

/** As it is shown: rounded to the cent, here and nowhere before. */
export function tell(exact: Exact): Told {
  if ('refused' in exact) return exact;
  return { npv: { A: figureText(exact.A, CENTS), B: figureText(exact.B, CENTS) } };
}

function whyNot(result: Result<unknown>): string {
  if (result.ok || result.error.code !== 'invalid-input') return '';
  return [...new Set(result.error.issues.map(({ message }) => message))].slice(0, 3).join(' ');
}

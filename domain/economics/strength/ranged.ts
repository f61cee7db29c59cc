import type { Result } from '../../result.ts';
import { figureText, type Figure } from '../figure.ts';
import { refuse } from '../reckoned.ts';
import type { Outcome } from './result.ts';

/** A figure on the way, with what the lowest and the highest of its inputs make of it; null where no bounds are stated. */
export interface Ranged {
  readonly exact: Result<Figure>;
  readonly low: Figure | null;
  readonly high: Figure | null;
}

export function noFigure(why: string): Ranged {
  return { exact: refuse('', why), low: null, high: null };
}

export function certain(figure: Figure): Ranged {
  return { exact: { ok: true, value: figure }, low: null, high: null };
}

/** As it is shown: rounded here and nowhere before. */
export function toOutcome({ exact, low, high }: Ranged): Outcome {
  if (!exact.ok) return { why: whyNot(exact) };
  return { is: figureText(exact.value), low: low && figureText(low), high: high && figureText(high) };
}

/** The reason of a refusal. */
export function whyNot(refused: Extract<Result<Figure>, { ok: false }>): string {
  const { error } = refused;
  return error.code === 'invalid-input'
    ? (error.issues[0]?.message ?? 'It cannot be reckoned.')
    : 'It cannot be reckoned.';
}

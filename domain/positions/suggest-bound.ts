import { favouredSide } from '../terms/favoured-side.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import type { Field } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { boundsOfKind } from './bounds-of-kind.ts';
import type { Bound } from './position.ts';

/** The bound that a limit of ours most likely has: where more of the field favours the other side, a highest value. */
export function suggestBound(field: Field, ourSide: Side, facts: SheetFacts): Bound | null {
  const [first, second] = boundsOfKind(field.kind);
  if (first === undefined) return null;
  const favoured = favouredSide(field, facts);
  return favoured !== null && favoured !== ourSide ? (second ?? first) : first;
}

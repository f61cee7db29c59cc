import { holds } from '../positions/holds.ts';
import { favouredSide, otherSide } from '../terms/favoured-side.ts';
import type { SheetFacts } from '../terms/sheet-facts.ts';
import type { Trend } from '../terms/diff-parts.ts';
import type { Stated } from '../terms/stated.ts';
import type { Field } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';

/** A value on its sheet. */
interface Placed {
  readonly value: Stated<unknown> | undefined;
  readonly facts: SheetFacts;
}

/**
 * Whom a change of this field favours; null where nobody can say. A value that was not there before, or is known in
 * another way and otherwise the same, is no gain; nor can two amounts be held against each other that different sides pay.
 * Where the values as a whole cannot be compared, the trend of their figures tells.
 */
export function whoGains(field: Field, from: Placed, to: Placed, trend: Trend): Side | null {
  const [before, after] = [from.value, to.value];
  if (!before || !after || before.basis === 'undisclosed' || after.basis === 'undisclosed') return null;
  return whoGainsBy(field, from, to, direction(field, before, after) ?? trend);
}

/** Whom it favours that a field, or a figure within it, says more or less than before. */
export function whoGainsBy(
  field: Field,
  from: Pick<Placed, 'facts'>,
  to: Pick<Placed, 'facts'>,
  trend: Trend,
): Side | null {
  const favoured = favouredSide(field, to.facts);
  const earlier = favouredSide(field, from.facts);
  if (earlier !== null && earlier !== favoured) return null;
  if (!favoured || !trend) return null;
  return trend === 'up' ? favoured : otherSide(favoured);
}

function direction(
  field: Field,
  before: Stated<unknown> & { readonly value: unknown },
  after: Stated<unknown> & { readonly value: unknown },
): Trend {
  const [isAtLeast, isAtMost] = reach(field, before, after);
  if (isAtLeast === isAtMost) return null;
  return isAtLeast ? 'up' : 'down';
}

/** Whether the later value is at least, and at most, the earlier one. */
function reach(
  field: Field,
  before: Stated<unknown> & { readonly value: unknown },
  after: Stated<unknown> & { readonly value: unknown },
): readonly [boolean, boolean] {
  const rank = ({ value }: { readonly value: unknown }): number =>
    field.kind === 'yes-no'
      ? Number(value)
      : (field.options ?? []).findIndex((option) => option.value === value);
  if (field.kind === 'yes-no' || field.kind === 'choice') {
    if (rank(before) < 0 || rank(after) < 0) return [false, false];
    return [rank(after) >= rank(before), rank(after) <= rank(before)];
  }
  const limit = { field: '', value: before.value };
  return [
    holds(field, { ...limit, bound: 'at-least' }, after).holds === true,
    holds(field, { ...limit, bound: 'at-most' }, after).holds === true,
  ];
}

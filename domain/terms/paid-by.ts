import { pays } from './sheet-facts.ts';
import type { Direction, Favoured, Field } from './term.ts';
import type { Side } from './values/value-kind.ts';
import type { KindName } from './values/value-kinds.ts';

/** What a side pays for is the licence that the other side grants. */
const paidFor: Readonly<Record<Side, Direction>> = { A: 'b-to-a', B: 'a-to-b' };

interface PaidField {
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly favours: Favoured;
}

/** A figure that one side pays, or that limits what it pays: part of the sheet only while that side may be the payer. */
export function paidBy<const K extends KindName>(
  side: Side,
  kind: K,
  field: PaidField,
): Field<K> & { readonly kind: K } {
  return { ...field, kind, direction: paidFor[side], appliesWhen: (_values, facts) => pays(side, facts) };
}

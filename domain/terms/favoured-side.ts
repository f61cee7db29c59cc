import type { SheetFacts } from './sheet-facts.ts';
import type { Field } from './term.ts';
import type { Side } from './values/value-kind.ts';

/** The side that more of this field favours on this sheet; null where nobody can say. */
export function favouredSide({ favours, direction }: Field, facts: SheetFacts): Side | null {
  if (favours === undefined || favours === 'A' || favours === 'B') return favours ?? null;
  const granting = grantorOf(direction ?? facts.direction);
  if (favours === 'licensor') return granting;
  if (favours === 'licensee') return granting && otherSide(granting);
  const payer = direction
    ? otherSide(direction === 'a-to-b' ? 'A' : 'B')
    : facts.payer === 'both'
      ? null
      : (facts.payer ?? null);
  return favours === 'payer' ? payer : payer && otherSide(payer);
}

export function otherSide(side: Side): Side {
  return side === 'A' ? 'B' : 'A';
}

function grantorOf(direction: SheetFacts['direction']): Side | null {
  if (direction === 'a-to-b') return 'A';
  return direction === 'b-to-a' ? 'B' : null;
}

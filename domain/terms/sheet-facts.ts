import type { FieldValues } from './stated.ts';
import type { Side } from './values/value-kind.ts';

/**
 * What a term may know of the rest of its sheet: these few facts and no more, so that a term never reads the values of
 * another one. A fact that is not stated, or not disclosed, is absent.
 */
export interface SheetFacts {
  readonly direction?: 'cross' | 'a-to-b' | 'b-to-a' | 'covenant';
  readonly hasAffiliates?: boolean;
}

/** For a term that is read alone. */
export const noFacts: SheetFacts = {};

/** The facts of a sheet, from its terms. The only place that knows which term holds which fact. */
export function sheetFactsOf(
  terms: readonly { readonly key: string; readonly fields: FieldValues }[],
): SheetFacts {
  const valueOf = (key: string, field: string): unknown => {
    const stated = terms.find((term) => term.key === key)?.fields[field];
    return stated && stated.basis !== 'undisclosed' ? stated.value : undefined;
  };
  const direction = valueOf('grant-direction', 'direction');
  const affiliates = valueOf('parties', 'affiliates');
  return {
    ...(isDirection(direction) ? { direction } : {}),
    ...(typeof affiliates === 'string' ? { hasAffiliates: affiliates !== 'none' } : {}),
  };
}

/** Whether this side grants anything. Until the direction is known, either may. */
export function grants(side: Side, { direction }: SheetFacts): boolean {
  return direction !== (side === 'A' ? 'b-to-a' : 'a-to-b');
}

/** Whether this side is granted anything: its products are then what the licence is about. */
export function isGranted(side: Side, facts: SheetFacts): boolean {
  return grants(side === 'A' ? 'B' : 'A', facts);
}

export function isOneWay({ direction }: SheetFacts): boolean {
  return direction === 'a-to-b' || direction === 'b-to-a';
}

function isDirection(value: unknown): value is NonNullable<SheetFacts['direction']> {
  return value === 'cross' || value === 'a-to-b' || value === 'b-to-a' || value === 'covenant';
}

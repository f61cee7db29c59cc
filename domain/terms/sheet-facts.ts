import type { FieldValues } from './stated.ts';
import type { Side } from './values/value-kind.ts';

/**
 * What a term may know of the rest of its sheet: these few facts and no more, so that a term never reads the values of
 * another one. A fact that is not stated, or not disclosed, is absent.
 */
export interface SheetFacts {
  readonly direction?: 'cross' | 'a-to-b' | 'b-to-a' | 'covenant';
  readonly hasAffiliates?: boolean;
  /** Who pays for the licence. */
  readonly payer?: 'A' | 'B' | 'both';
  /** Forms of payment, as the consideration names them. */
  readonly forms?: readonly string[];
}

/** For a term that is read alone. */
export const noFacts: SheetFacts = {};

/** The terms that hold the facts: who has these of a round knows all facts of its sheet. */
export const factKeys = ['grant-direction', 'parties', 'consideration'] as const;

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
  const payer = valueOf('consideration', 'payer');
  const forms = valueOf('consideration', 'forms');
  return {
    ...(isDirection(direction) ? { direction } : {}),
    ...(typeof affiliates === 'string' ? { hasAffiliates: affiliates !== 'none' } : {}),
    ...(payer === 'A' || payer === 'B' || payer === 'both' ? { payer } : {}),
    ...(Array.isArray(forms) ? { forms: forms.map(String) } : {}),
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

/** Whether this side pays running royalties or anything else; until that is known, either may. */
export function pays(side: Side, { payer }: SheetFacts): boolean {
  return payer === undefined || payer === 'both' || payer === side;
}

/** Whether this form of payment is named; `undefined` while the forms are not known. */
export function hasForm(form: string, { forms }: SheetFacts): boolean | undefined {
  return forms?.includes(form);
}

/** Whether anything is paid for the licence, or it is not known yet that nothing is. */
export function isPaidFor({ forms }: SheetFacts): boolean {
  return forms === undefined || forms.some((form) => form !== 'royalty-free');
}

export function isOneWay({ direction }: SheetFacts): boolean {
  return direction === 'a-to-b' || direction === 'b-to-a';
}

function isDirection(value: unknown): value is NonNullable<SheetFacts['direction']> {
  return value === 'cross' || value === 'a-to-b' || value === 'b-to-a' || value === 'covenant';
}

import type { StatedStatus } from '../coverage/stated-status.ts';
import type { ExpiryByHand } from '../expiry/stated-expiry.ts';
import { readStatusOverride, type Override, type OverrideField } from './override.ts';

/** All that people stated of one application, in the shapes that the rules of expiry, status and territory take. */
export interface StatedByHand {
  readonly expiry: ExpiryByHand | null;
  readonly status: StatedStatus | null;
  readonly filingDate: string | null;
  readonly grantDate: string | null;
  readonly termAdjustment: { readonly days: number; readonly note: string } | null;
  readonly terminalDisclaimerDate: string | null;
  /** Countries where a regional patent was validated. */
  readonly states: readonly string[] | null;
  readonly family: string | null;
}

/** @param overrides those of one application, at most one a field */
export function statedByHand(overrides: readonly Override[]): StatedByHand {
  const of = (field: OverrideField): Override | undefined =>
    overrides.find((override) => override.field === field);
  const valueOf = (field: OverrideField): string | null => of(field)?.value ?? null;
  const expiry = of('expiry');
  const adjustment = of('adjustment-days');
  return {
    expiry: expiry ? { date: expiry.value, note: expiry.note, statedOn: dayOf(expiry) } : null,
    status: statusByHand(of('status')),
    filingDate: valueOf('filing-date'),
    grantDate: valueOf('grant-date'),
    termAdjustment: adjustment ? { days: Number(adjustment.value), note: adjustment.note } : null,
    terminalDisclaimerDate: valueOf('disclaimer-date'),
    states: valueOf('validated-in')?.split(',') ?? null,
    family: valueOf('family'),
  };
}

function statusByHand(override: Override | undefined): StatedStatus | null {
  const read = override ? readStatusOverride(override.value) : null;
  if (override === undefined || read === null) return null;
  return { ...read, by: 'hand', asOf: dayOf(override), text: override.note };
}

function dayOf({ statedAt }: Override): string {
  return statedAt.slice(0, 10);
}

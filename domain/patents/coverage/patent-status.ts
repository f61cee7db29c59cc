/**
 * Where one application stands on a day. `expired` is the end of its term, `lapsed` any earlier end of a granted right
 * (fees, revocation, surrender), `withdrawn` the end of an application that was never granted, `ended` an end of which
 * the list does not say which; `not-a-right` an international or unpublished application, `unknown` what cannot be told.
 */
export const PATENT_STATUSES = [
  'in-force',
  'pending',
  'expired',
  'lapsed',
  'withdrawn',
  'ended',
  'not-yet-filed',
  'not-a-right',
  'unknown',
] as const;
export type PatentStatus = (typeof PATENT_STATUSES)[number];

/** How many applications stand where. The counts add up to all applications. */
export type StatusCounts = Readonly<Record<PatentStatus, number>>;

const WORDS: Readonly<Record<PatentStatus, string>> = {
  'in-force': 'in force',
  pending: 'pending',
  expired: 'expired',
  lapsed: 'lapsed or revoked',
  withdrawn: 'withdrawn or refused',
  ended: 'no longer in force or pending',
  'not-yet-filed': 'not yet filed',
  'not-a-right': 'not a right of its own',
  unknown: 'cannot be told',
};

/** In words, with "(estimated)" where a term was estimated to tell it, or a grant that is not listed taken for none. */
export function sayStatus(status: PatentStatus, isStated = false): string {
  const isEstimate = !isStated && (status === 'in-force' || status === 'pending' || status === 'expired');
  return isEstimate ? `${WORDS[status]} (estimated)` : WORDS[status];
}

export function noApplications(): Record<PatentStatus, number> {
  return {
    'in-force': 0,
    pending: 0,
    expired: 0,
    lapsed: 0,
    withdrawn: 0,
    ended: 0,
    'not-yet-filed': 0,
    'not-a-right': 0,
    unknown: 0,
  };
}

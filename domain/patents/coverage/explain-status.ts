import { sayStatus, type PatentStatus } from './patent-status.ts';
import { statusOf, type StatusFacts } from './status-spans.ts';

/** A status with what it rests on, as it stands beside the figure. */
export interface StatusInWords {
  readonly status: PatentStatus;
  /** Such as "in force (estimated)". */
  readonly words: string;
  readonly because: string;
  /** The day for which a statement was made; null where the status is reckoned. */
  readonly asOf: string | null;
}

/** Where an application stands on a day, and why. */
export function explainStatus(facts: StatusFacts, on: string): StatusInWords {
  const status = statusOf(facts, on);
  const { stated } = facts;
  if (
    stated !== null &&
    (stated.status === status || (stated.status === 'granted' && status === 'in-force'))
  ) {
    const because =
      stated.by === 'hand'
        ? `stated by hand on ${stated.asOf}: ${stated.text}`
        : `"${stated.text}" in the list, as of ${stated.asOf}`;
    return { status, words: sayStatus(status, stated.status === status), because, asOf: stated.asOf };
  }
  return { status, words: sayStatus(status), because: reasonOf(status, facts), asOf: null };
}

function reasonOf(
  status: PatentStatus,
  { right, stage, filingDate, grantDate, expiry }: StatusFacts,
): string {
  const term = expiry === null ? 'no term could be estimated' : `its term runs until ${expiry}`;
  switch (status) {
    case 'in-force':
      return `granted, and ${term}`;
    case 'pending':
      return stage === 'grant' && grantDate !== null
        ? `granted only on ${grantDate}`
        : `no grant known, and ${term}`;
    case 'expired':
      return expiry === null ? 'its term is over' : `its term ran until ${expiry}`;
    case 'not-yet-filed':
      return filingDate === null ? 'not filed by then' : `filed on ${filingDate}`;
    case 'not-a-right':
      return right === 'none' ? 'a publication without a right of its own' : 'not published';
    case 'lapsed':
    case 'withdrawn':
    case 'ended':
      return 'as stated';
    case 'unknown':
      return stage === 'unknown' ? `neither grant nor publication is known, and ${term}` : term;
  }
}

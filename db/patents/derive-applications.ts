import type { ExpiryEstimate } from '../../domain/patents/expiry/expiry-estimate.ts';
import { statedByHand, type StatedByHand } from '../../domain/patents/overrides/stated-by-hand.ts';
import type { Db } from '../connection.ts';
import { createApplicationFacts, type ApplicationFacts } from './application-facts.ts';
import { expiryOf } from './expiry-of.ts';
import { readOverrides } from './read-overrides.ts';
import { keyRangeOf } from './key-ranges.ts';
import { overKeys, runSteps, type Steps } from './steps.ts';

/** Rises when the rules of this file, or those that it asks, come to other answers. Lists of an older edition are derived again. */
export const DERIVED_BY = 3;

/**
 * Derives what stands with the applications of a list: dates, grant, right, families, expiry; from the rows and
 * publications of the list and from what people state. All applications, or those with the given keys.
 */
export function deriveApplications(db: Db, listKey: number, applicationKeys?: readonly number[]): void {
  if (applicationKeys === undefined) return runSteps(derivingApplications(db, listKey));
  const deriveRange = prepareDeriving(db, listKey);
  for (const key of applicationKeys) deriveRange({ first: key, last: key });
}

/** The same in steps. The list itself need not be there yet: `listId` says whose overrides hold. */
export function* derivingApplications(db: Db, listKey: number, listId?: string): Steps<void> {
  const range = keyRangeOf(db, 'application', listKey);
  yield* overKeys(range, prepareDeriving(db, listKey, listId));
}

type Column = string | number | null;

function prepareDeriving(
  db: Db,
  listKey: number,
  listId?: string,
): (range: { readonly first: number; readonly last: number }) => void {
  const overrides = readOverrides(db, listKey, listId);
  const readFacts = createApplicationFacts(db, listKey);
  const update = db.prepare<Column[]>(`
    UPDATE patent_applications SET filing_date = ?, grant_date = ?, is_granted = ?, property_right = ?, family_id = ?,
      set_key = ?, hand_family = ?, stated_expiry = ?, stated_status = ?, expiry = ?, expiry_method = ?, expiry_words = ?
    WHERE application_key = ?`);
  return (range) => {
    for (const facts of readFacts(range)) {
      const stated = overrides.get(facts.matchKey);
      update.run(...derive(facts, stated === undefined ? NOTHING_STATED : statedByHand(stated)), facts.key);
    }
  };
}

const NOTHING_STATED = statedByHand([]);

const GRANTED: Readonly<Record<string, number | null>> = { grant: 1, publication: 0 };

function derive(facts: ApplicationFacts, byHand: StatedByHand): Column[] {
  const { filingDate, grantDate, stage, right, expiry } = expiryOf(facts, byHand);
  const isTold = !('missing' in expiry);
  return [
    filingDate,
    grantDate,
    GRANTED[stage] ?? (grantDate === null ? null : 1),
    right,
    facts.familyId,
    facts.setKey,
    byHand.family,
    facts.statedExpiry,
    facts.statedStatus,
    isTold ? expiry.date : null,
    isTold ? methodOf(expiry) : null,
    isTold ? expiry.words : `not told: ${expiry.missing}`,
  ];
}

/** An estimate by the year of a number alone is far weaker, so it is counted apart. */
function methodOf({ method, precision }: ExpiryEstimate): string {
  return precision === 'year' ? `${method} by year` : method;
}

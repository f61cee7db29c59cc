import type { FamilyKey } from '../../../domain/patents/families/family-key.ts';
import { statusSpans, type StatusSpan } from '../../../domain/patents/coverage/status-spans.ts';
import type { Context } from '../../context.ts';
import { applicationsOfList } from '../../patents/covered-applications.ts';
import type { Steps } from '../../patents/steps.ts';
import type { PatentListRecord } from '../../tables/patent-lists-table.ts';
import type { ListCensus } from './list-census.ts';

/** What is known of a family on a day, by bits. */
export const LIFE = {
  /** An application is in force (estimated). */
  inForce: 1,
  /** An application was filed and its term has not ended (estimated), granted or not. */
  unexpired: 2,
  /** Of an application it can be told whether it is in force. */
  isTold: 4,
  /** An application has an expiry, estimated or stated. */
  hasExpiry: 8,
} as const;

/** Family by family, day by day: `lives[family * days + day]`. */
export type FamilyLives = Uint8Array;

const APPLICATIONS_A_STEP = 2000;

/**
 * How long the families of a list live. All applications of the list count for their family, whatever part of it is
 * studied; international applications are no rights of their own and keep nothing alive.
 */
export function* reckoningLives(
  ctx: Context,
  list: PatentListRecord,
  { key, numberOf, names }: { readonly key: FamilyKey } & Pick<ListCensus, 'numberOf' | 'names'>,
  days: readonly string[],
): Steps<FamilyLives> {
  const lives = new Uint8Array(names.length * days.length);
  let count = 0;
  for (const application of applicationsOfList(ctx, list, key)) {
    if ((count += 1) % APPLICATIONS_A_STEP === 0) yield APPLICATIONS_A_STEP;
    const family = application.family === null ? undefined : numberOf.get(application.family);
    if (family === undefined) continue;
    const spans = statusSpans(application);
    const hasExpiry = application.expiry !== null;
    for (let day = 0; day < days.length; day += 1) {
      const at = family * days.length + day;
      lives[at] = (lives[at] ?? 0) | lifeIn(spans, days[day] ?? '', hasExpiry);
    }
  }
  return lives;
}

function lifeIn(spans: readonly StatusSpan[], on: string, hasExpiry: boolean): number {
  const known = hasExpiry ? LIFE.hasExpiry : 0;
  switch (spans.findLast(({ from }) => from === null || from <= on)?.status) {
    case 'in-force':
      return known | LIFE.inForce | LIFE.unexpired | LIFE.isTold;
    case 'pending':
      return known | LIFE.unexpired | LIFE.isTold;
    case 'expired':
    case 'lapsed':
    case 'withdrawn':
    case 'ended':
    case 'not-yet-filed':
      return known | LIFE.isTold;
    // a filing of which the list knows no document runs until its term ends
    case 'unknown':
      return hasExpiry ? known | LIFE.unexpired : 0;
    case 'not-a-right':
    case undefined:
      return 0;
  }
}

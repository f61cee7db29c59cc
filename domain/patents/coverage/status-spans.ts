import { addDays, addYears } from '../../days.ts';
import type { Right } from '../expiry/right.ts';
import type { NumberStage } from '../patent-number.ts';
import type { PatentStatus } from './patent-status.ts';
import type { StatedStatus } from './stated-status.ts';

/** The furthest that an application is known to have come. `unpublished` only where the list says so. */
export type KnownStage = 'grant' | 'publication' | 'unpublished' | 'unknown';

/** What the status of one application is told from. Days are ISO days. */
export interface StatusFacts {
  readonly right: Right;
  readonly stage: KnownStage;
  readonly filingDate: string | null;
  readonly grantDate: string | null;
  /** Last day of the term, estimated or stated; null where there is no estimate. */
  readonly expiry: string | null;
  readonly stated: StatedStatus | null;
}

/** From this day on, until the next span; null is since ever. */
export interface StatusSpan {
  readonly from: string | null;
  readonly status: PatentStatus;
}

/** The furthest stage of an application's documents. A translation of a European patent is one of a grant. */
export function furthestStage(stages: readonly NumberStage[]): KnownStage {
  if (stages.includes('grant') || stages.includes('translation')) return 'grant';
  return stages.includes('publication') ? 'publication' : 'unknown';
}

/**
 * The statuses of an application one after the other, first span since ever. A grant without its day counts from filing;
 * a stated end without its day beats the estimate on every day. Fees paid are taken for granted, as the words of an
 * estimate say.
 */
export function statusSpans(facts: StatusFacts): readonly StatusSpan[] {
  const { right, stage, stated } = facts;
  if (right === 'none' || stage === 'unpublished') return [{ from: null, status: 'not-a-right' }];
  const living = livingSpans(facts);
  const end = stated === null ? null : endOf(stated.status);
  if (stated === null || end === null) return living;
  return cutOff(living, stated.since ?? facts.filingDate, end);
}

/** Where an application stands on a day. */
export function statusOf(facts: StatusFacts, on: string): PatentStatus {
  return statusSpans(facts).findLast(({ from }) => from === null || from <= on)?.status ?? 'unknown';
}

function livingSpans(facts: StatusFacts): readonly StatusSpan[] {
  const { filingDate, grantDate } = facts;
  const stage = stageOf(facts);
  const isGrantDayKnown = stage === 'grant' && grantDate !== null;
  const alive = stage === 'grant' ? 'in-force' : stage === 'publication' ? 'pending' : 'unknown';
  let spans: readonly StatusSpan[] = [{ from: null, status: 'not-yet-filed' }];
  spans = cutOff(spans, filingDate, isGrantDayKnown ? 'pending' : alive);
  if (isGrantDayKnown) spans = cutOff(spans, grantDate, 'in-force');
  return closed(spans, facts);
}

/** Ends the living spans with the term, or where there is none, with what was stated. */
function closed(
  spans: readonly StatusSpan[],
  { expiry, stated, filingDate }: StatusFacts,
): readonly StatusSpan[] {
  const isAliveByWord = stated !== null && (stated.status === 'in-force' || stated.status === 'pending');
  // An estimate that ended before a day on which the right is stated to live was wrong.
  const isBelievable = expiry !== null && !(isAliveByWord && expiry < stated.asOf);
  if (isBelievable) return cutOff(spans, addDays(expiry, 1), 'expired');
  // Renewal fees carry a right from year to year: longer than one nobody can believe a statement without an end.
  if (isAliveByWord) return cutOff(spans, addYears(stated.asOf, 1), 'unknown');
  return cutOff(spans, filingDate, 'unknown');
}

function stageOf({ stage, stated }: StatusFacts): KnownStage {
  switch (stated?.status) {
    case 'in-force':
    case 'granted':
      return 'grant';
    case 'pending':
      // A published grant proves more than a database that has not heard of it.
      return stated.by === 'list' && stage === 'grant' ? 'grant' : 'publication';
    default:
      return stage;
  }
}

function endOf(status: StatedStatus['status']): PatentStatus | null {
  return status === 'in-force' || status === 'pending' || status === 'granted' ? null : status;
}

/** Replaces all from a day on; null replaces all. */
function cutOff(
  spans: readonly StatusSpan[],
  from: string | null,
  status: PatentStatus,
): readonly StatusSpan[] {
  if (from === null) return [{ from, status }];
  const kept = spans.filter((span) => span.from === null || span.from < from);
  kept.push({ from, status });
  return kept;
}

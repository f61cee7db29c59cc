import { readLegalStatus, type StatedStatus } from '../../../domain/patents/coverage/stated-status.ts';
import { statusOf, type KnownStage } from '../../../domain/patents/coverage/status-spans.ts';
import type { Right } from '../../../domain/patents/expiry/right.ts';
import { statedByHand } from '../../../domain/patents/overrides/stated-by-hand.ts';
import type { Db } from '../../connection.ts';

/**
 * Teaches a connection `patent_status`, so that filters and orders tell legal status by the very rule that the coverage
 * of a list goes by. Its arguments are what `statusOfApplication` puts there.
 */
export function addStatusFunction(db: Db): void {
  db.function('patent_status', { deterministic: true }, tellStatus);
}

function tellStatus(
  right: string,
  isGranted: number | null,
  filingDate: string | null,
  grantDate: string | null,
  expiry: string | null,
  listed: string | null,
  byHand: string | null,
  statedAt: string | null,
  importedOn: string,
  on: string,
): string {
  const stated =
    byHand !== null && statedAt !== null
      ? statedByHand([{ field: 'status', value: byHand, note: '', statedAt }]).status
      : listedStatus(listed, importedOn);
  const facts = {
    right: right as Right, // written by deriving only
    stage: stageOf(isGranted),
    filingDate,
    grantDate,
    expiry,
    stated,
  };
  return statusOf(facts, on);
}

/** A list is as of the day on which it was imported. */
function listedStatus(text: string | null, importedOn: string): StatedStatus | null {
  const status = text === null ? null : readLegalStatus(text);
  return text === null || status === null
    ? null
    : { status, by: 'list', asOf: importedOn, since: null, text };
}

function stageOf(isGranted: number | null): KnownStage {
  if (isGranted === null) return 'unknown';
  return isGranted === 1 ? 'grant' : 'publication';
}

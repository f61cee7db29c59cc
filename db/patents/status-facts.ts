import {
  readLegalStatus,
  statementOf,
  type StatedStatus,
} from '../../domain/patents/coverage/stated-status.ts';
import type { KnownStage, StatusFacts } from '../../domain/patents/coverage/status-spans.ts';
import type { Right } from '../../domain/patents/expiry/right.ts';
import type { StatedByHand } from '../../domain/patents/overrides/stated-by-hand.ts';
import type { ApplicationFacts } from './application-index.ts';

type Kept = Pick<
  ApplicationFacts,
  'right' | 'isGranted' | 'filingDate' | 'grantDate' | 'expiry' | 'statedStatus'
>;

/** What the status of an application is told from; a person's statement goes before the list's. */
export function statusFactsOf(
  facts: Kept,
  byHand: Pick<StatedByHand, 'status'> | undefined,
  readListed: (text: string) => StatedStatus | null,
): StatusFacts {
  return {
    right: facts.right as Right, // written by deriving only
    stage: stageOf(facts.isGranted),
    filingDate: facts.filingDate,
    grantDate: facts.grantDate,
    expiry: facts.expiry,
    stated: statementOf(
      facts.statedStatus === null ? null : readListed(facts.statedStatus),
      byHand?.status ?? null,
    ),
  };
}

/** The same few texts stand in a list hundreds of thousands of times: each is read once. */
export function createListedStatus(importedAt: string): (text: string) => StatedStatus | null {
  const known = new Map<string, StatedStatus | null>();
  return (text) => {
    let statement = known.get(text);
    if (statement === undefined) known.set(text, (statement = listedStatus(text, importedAt)));
    return statement;
  };
}

/** A list is as of the day on which it was imported, unless a person says otherwise. */
function listedStatus(text: string, importedAt: string): StatedStatus | null {
  const status = readLegalStatus(text);
  return status === null ? null : { status, by: 'list', asOf: importedAt.slice(0, 10), since: null, text };
}

function stageOf(isGranted: number | null): KnownStage {
  if (isGranted === null) return 'unknown';
  return isGranted === 1 ? 'grant' : 'publication';
}

import { readCutFiling } from './application-number.ts';
import { cutNumber } from './cut-number.ts';
import { doubtOf } from './doubt.ts';
import { stageOfKind } from './kind-codes.ts';
import { rulesOf } from './offices/office-of.ts';
import type { NumberHint, NumberReading, PatentNumber } from './patent-number.ts';

/**
 * Reads one publication number in any office's or database's style. A filing number in its place is told as such, with
 * stage `application`. Nothing is guessed without a lower confidence and its reason.
 */
export function readPublicationNumber(raw: string, hint: NumberHint = NO_HINT): NumberReading {
  const cut = cutNumber(raw, hint);
  if (cut.status !== 'cut') return cut;
  if (cut.says === 'application') return readCutFiling(cut, hint);
  const { office } = cut.source;
  const reading = rulesOf(office).publication(cut.body, cut.kind ?? hint.kind ?? null);
  if ('refused' in reading) return { status: 'unresolved', raw: cut.raw, reason: reading.refused };
  if ('isApplication' in reading) return readCutFiling(cut, hint);
  const doubt = doubtOf(cut.source, cut.kind, hint, reading.confidence, reading.reason);
  const number: PatentNumber = {
    raw: cut.raw,
    office,
    number: reading.number,
    kind: reading.kind,
    stage: reading.stage ?? stageOfKind(office, reading.kind),
    key: office + (reading.keySerial ?? reading.number),
    confidence: doubt.confidence,
    ...(reading.year === undefined ? undefined : { year: reading.year }),
    ...(doubt.reason === undefined ? undefined : { reason: doubt.reason }),
  };
  return { status: 'resolved', number };
}

const NO_HINT: NumberHint = {};

import { whyNoNumber } from './blank-cells.ts';
import { stageOfKind } from './kind-codes.ts';
import { readApplicationNumber } from './application-number.ts';
import { doubtOf } from './doubt.ts';
import { rulesOf } from './offices/rules.ts';
import type { NumberHint, NumberReading } from './patent-number.ts';
import { splitNumber } from './split-number.ts';
import { tidyNumber } from './tidy-number.ts';

/**
 * Reads one publication number in any office's or database's style. A filing number in its place is told as such, with
 * stage `application`. Nothing is guessed without a lower confidence and its reason.
 */
export function readPublicationNumber(raw: string, hint: NumberHint = {}): NumberReading {
  const written = raw.trim();
  const missing = whyNoNumber(written);
  if (missing !== undefined) return { status: 'excluded', raw: written, reason: missing };
  const tidy = tidyNumber(written);
  if (!/\d/.test(tidy)) return { status: 'unresolved', raw: written, reason: 'not a number' };
  const split = splitNumber(tidy, hint.office);
  if (split === undefined) {
    return {
      status: 'unresolved',
      raw: written,
      reason: 'names no office, and nothing else tells the country',
    };
  }

  const reading = rulesOf(split.office)(split.body, split.kind);
  if ('refused' in reading) return { status: 'unresolved', raw: written, reason: reading.refused };
  if ('isApplication' in reading) return readApplicationNumber(written, hint);
  const doubt = doubtOf(split, reading.confidence, reading.reason);
  const number = {
    raw: written,
    office: split.office,
    number: reading.number,
    kind: reading.kind,
    stage: reading.stage ?? stageOfKind(split.office, reading.kind),
    key: `${split.office}${reading.keySerial ?? reading.number}`,
    confidence: doubt.confidence,
  };
  return {
    status: 'resolved',
    number: doubt.reason === undefined ? number : { ...number, reason: doubt.reason },
  };
}

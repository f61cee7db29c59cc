import type { Confidence, NumberHint } from './patent-number.ts';

/** Where the office of a number came from. `shape`: from the form of the number alone, or from its check digit. */
export type OfficeSource =
  | { readonly from: 'number' | 'country'; readonly office: string }
  | {
      readonly from: 'shape';
      readonly office: string;
      readonly why: string;
      readonly confidence: Confidence;
    };

interface Doubt {
  readonly confidence: Confidence;
  readonly reason: string | undefined;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** Joins what the office's rules doubt with what the surroundings of the number leave open or contradict. */
export function doubtOf(
  source: OfficeSource,
  writtenKind: string | null,
  hint: NumberHint,
  confidence: Confidence = 'high',
  reason?: string,
): Doubt {
  let doubt: Doubt = { confidence, reason };
  if (source.from === 'country') {
    doubt = lower(doubt, 'medium', `office ${source.office} taken from the country column`);
  } else if (source.from === 'shape') {
    doubt = lower(doubt, source.confidence, source.why);
  } else if (
    hint.office !== undefined &&
    hint.office !== source.office &&
    !isSameOffice(source.office, hint.office)
  ) {
    doubt = lower(doubt, 'medium', `the number says ${source.office}, the country column ${hint.office}`);
  }
  if (hint.kind !== undefined && writtenKind !== null && hint.kind !== writtenKind)
    doubt = lower(doubt, 'medium', `the number says kind ${writtenKind}, the kind column ${hint.kind}`);
  return doubt;
}

function lower(doubt: Doubt, ceiling: Confidence, why: string): Doubt {
  return {
    confidence: RANK[doubt.confidence] < RANK[ceiling] ? doubt.confidence : ceiling,
    reason: doubt.reason === undefined ? why : `${doubt.reason}; ${why}`,
  };
}

/** WIPO publishes under WO and is IB as an office. */
function isSameOffice(a: string, b: string): boolean {
  return (a === 'WO' && b === 'IB') || (a === 'IB' && b === 'WO');
}

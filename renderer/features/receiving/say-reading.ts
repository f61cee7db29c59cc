import type { Confidence, ReceivedPart } from '../../../domain/receiving/reading.ts';

/** How sure the match is, in a word. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  certain: 'certain',
  likely: 'likely',
  doubtful: 'doubtful',
  none: 'no match',
};

/** What comes of a part, in a word or two. */
export const outcomeWords: Readonly<Record<ReceivedPart['outcome'], string>> = {
  same: 'unchanged',
  values: 'values changed',
  reworded: 'reworded',
  'values-and-reworded': 'values and words changed',
  added: 'new term',
  frame: 'not of the sheet',
};

/** What a person should look at before the round is made. */
export function wantsALook({ confidence, as, isByHand, outcome }: ReceivedPart): boolean {
  if (isByHand) return false;
  const isUnsure = confidence === 'doubtful' || confidence === 'none';
  return isUnsure && (as.kind !== 'frame' || outcome !== 'frame');
}

export function isChanged({ outcome }: ReceivedPart): boolean {
  return outcome !== 'same' && outcome !== 'frame';
}

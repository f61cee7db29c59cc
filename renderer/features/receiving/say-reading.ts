import { sayDay } from '../../ui/days.ts';
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
export function wantsALook(part: ReceivedPart): boolean {
  const { confidence, as, isByHand, outcome, notes = [] } = part;
  if (isByHand) return false;
  if (notes.length > 0 || commentsIn(part) > 0) return true;
  const isUnsure = confidence === 'doubtful' || confidence === 'none';
  return isUnsure && (as.kind !== 'frame' || outcome !== 'frame');
}

/** On how many comments of theirs its words stand. */
export function commentsIn({ paragraphs }: ReceivedPart): number {
  return new Set(paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ comments }) => comments ?? []))).size;
}

export function isChanged({ outcome }: ReceivedPart): boolean {
  return outcome !== 'same' && outcome !== 'frame';
}

/** Who marked or remarked something, as the file says: anybody can write anything there, or nothing. */
export function nameOf(author: string): string {
  return author.trim() || 'An unnamed author';
}

/** ", 2 Oct 2026", or "" where the file names no day. */
export function onDay(date: string | null): string {
  const [day] = date?.match(/^\d{4}-\d{2}-\d{2}/) ?? [];
  if (day === undefined) return date ? `, ${date}` : '';
  return `, ${Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : sayDay(day)}`;
}

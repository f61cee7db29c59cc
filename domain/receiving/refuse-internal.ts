import type { ReceivedDocument } from './received-document.ts';
import { textOf } from './settle-changes.ts';

/** What stands on the cover and at the foot of every internal copy, with any dash that an editor made of ours. */
const MARKING = /\binternal copy\s*[-\u2010-\u2015]\s*privileged and confidential\b/i;
const TITLE = /^internal copy: /i;

/**
 * Why a document must not become a round, in words; null for one that may. An internal copy holds limits, reasons and notes
 * of one side: taken for a round, they would be terms, and go out with the next counterpart copy. As data or PDF it
 * carries the shareable round apart, and only that is read.
 */
export function refuseInternal(document: ReceivedDocument): string | null {
  if (document.kind !== 'text') return null;
  const { title, paragraphs } = document;
  const isMarked = TITLE.test(title ?? '') || paragraphs.some((paragraph) => MARKING.test(textOf(paragraph)));
  return isMarked
    ? 'It is an internal copy: it holds the limits, reasons and notes of the side that made it, and is no round. Nothing of it was kept. Receive the counterpart copy or the redline that went across the table.'
    : null;
}

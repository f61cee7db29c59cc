import { isRecord } from '../terms/received/readable.ts';
import type { ReceivedDocument } from './received-document.ts';
import { textOf } from './settle-changes.ts';

/** What stands on the cover and at the foot of every internal copy, with any dash that an editor made of ours. */
const MARKING = /\binternal copy\s*[-\u2010-\u2015]\s*privileged and confidential\b/i;
const TITLE = /^internal copy: /i;

/**
 * Why a document must not become a round, in words; null for one that may. An internal copy holds limits, reasons and notes
 * of one side: taken for a round, its words would be terms, and go out with the next counterpart copy. None has crossed the table
 * as a round, not even one whose data could be read apart.
 */
export function refuseInternal(document: ReceivedDocument): string | null {
  return isInternal(document)
    ? 'It is an internal copy: it holds the limits, reasons and notes of the side that made it, and is no round. Nothing of it was kept. Receive the counterpart copy or the redline that went across the table.'
    : null;
}

function isInternal(document: ReceivedDocument): boolean {
  if (TITLE.test(document.title ?? '')) return true;
  switch (document.kind) {
    case 'sheet':
      return isRecord(document.json) && 'internal' in document.json;
    case 'text':
      return document.paragraphs.some((paragraph) => MARKING.test(textOf(paragraph)));
    case 'pages':
      return document.pages.some((page) => MARKING.test(page));
  }
}

import type { RoundTerm } from '../deals/deal.ts';
import type { ReceivedPages } from './received-document.ts';
import type { Understood } from './understood.ts';

/** A document whose text is for people to type from: its round begins with what the earlier one says. */
export function understandPages(
  { pages, title, doubts }: ReceivedPages,
  former: readonly RoundTerm[],
): Understood {
  return {
    kind: 'pages',
    title,
    dated: null,
    terms: former,
    parts: [],
    termsOfPart: new Map(),
    absent: [],
    changes: [],
    comments: [],
    pages: [...pages],
    schedules: [],
    keptSchedules: null,
    doubts: [
      'Nothing of it is matched to terms: its text is for reading beside the sheet. The round begins with what the earlier one says.',
      ...doubts,
    ],
    areStatesSettled: false,
  };
}

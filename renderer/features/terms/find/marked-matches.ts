import { findMatches, type Query } from './find-matches.ts';

/** A match on the screen. */
export interface ShownMatch {
  readonly range: Range;
  readonly termKey: string;
  /** Which match of its term's prose it is; null in a table of values. */
  readonly place: number | null;
}

/** Every match of the sheet as it is shown, in reading order. Words that only explain a mark are no text of the sheet. */
export function markedMatches(paper: HTMLElement, query: Query): readonly ShownMatch[] {
  if (query.words === '') return [];
  const found: ShownMatch[] = [];
  for (const section of paper.querySelectorAll<HTMLElement>('[data-term]')) {
    let place = 0;
    for (const line of section.querySelectorAll<HTMLElement>(
      '[data-prose] :is(p, li), td, th, dd, caption',
    )) {
      const isProse = line.closest('[data-prose]') !== null;
      const pieces = textPieces(line);
      const text = pieces.map((piece) => piece.data).join('');
      for (const { start, end } of findMatches(text, query)) {
        found.push({
          range: rangeOf(pieces, start, end),
          termKey: section.dataset['term'] ?? '',
          place: isProse ? place++ : null,
        });
      }
    }
  }
  return found;
}

function textPieces(line: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-aside]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node as Text); // only text was asked for
  return pieces;
}

function rangeOf(pieces: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let place = 0;
  for (const piece of pieces) {
    const next = place + piece.length;
    if (start >= place && start < next) range.setStart(piece, start - place);
    if (end > place && end <= next) range.setEnd(piece, end - place);
    place = next;
  }
  return range;
}

import { bookmarkOf } from '../../../domain/document/bookmarks.ts';
import type { Block, PrintedDocument } from '../../../domain/document/document.ts';
import { countHeadings, type HeadingNumbers } from './heading-numbers.ts';
import { countLists, type ListNumbers } from './list-numbers.ts';
import { createRevisions, type Revisions } from './revisions.ts';

/** What every part of the writer works with: what was found by looking over the document once, and the count of its marks. */
export interface Scribe {
  readonly document: PrintedDocument;
  readonly revisions: Revisions;
  readonly headings: HeadingNumbers;
  /** The numbers of each ordered list. */
  readonly listNumbers: ReadonlyMap<Block, ListNumbers>;
  /** All remarks on headings, in their order: their place is their id. */
  readonly remarks: readonly string[];
  /** The bookmark of an anchor that the document has; null for any other, and for none. */
  readonly bookmarkAt: (anchor: string | undefined) => string | null;
}

export function createScribe(document: PrintedDocument): Scribe {
  const { blocks } = document;
  const anchors = new Set(blocks.flatMap((block) => ('anchor' in block ? (block.anchor ?? []) : [])));
  const names = new Map([...anchors].map((anchor) => [anchor, bookmarkOf(anchor)]));
  return {
    document,
    revisions: createRevisions(document),
    headings: countHeadings(blocks),
    listNumbers: countLists(blocks),
    remarks: blocks.flatMap((block) => (block.kind === 'heading' ? (block.remarks ?? []) : [])),
    bookmarkAt: (anchor) => (anchor === undefined ? null : (names.get(anchor) ?? null)),
  };
}

import { bookmarkOf } from '../../document/bookmarks.ts';
import { catalogue } from '../../terms/catalogue.ts';
import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import type { ExpectedSheet } from './expected-sheet.ts';
import { ownHeadings } from './own-headings.ts';
import { headedBy, unheaded, type PartStart, type PlacedLines } from './part-start.ts';
import { placeTheirs } from './their-starts.ts';
import { LONGEST_HEADING } from './titles.ts';

/** A stretch of the document under one heading. */
export interface Part extends PartStart {
  readonly id: string;
  /** What stands under it. */
  readonly lines: readonly Line[];
}

const FRAME =
  /^(?:part|schedule|lines|rejects|annex|contents|payment_calendar|table_payment_calendar|title)(?:_|$)/;

export interface SplitDocument {
  readonly parts: readonly Part[];
  /** Made from a document of ours: by our bookmarks, or, where those were lost, by its headings and words. */
  readonly madeFrom: 'our-bookmarks' | 'our-words' | 'theirs';
}

/** Cuts a document where its headings stand: those of ours by their bookmarks, those of others by how they look. */
export function splitParts(lines: readonly Line[], expected: ExpectedSheet): SplitDocument {
  const body = lines.filter(({ place }) => place !== 'header' && place !== 'footer');
  const keys = keysByBookmark(expected);
  const hasBookmarks = body.some(({ bookmarks }) => bookmarks.some((name) => keys.has(name)));
  const headings = hasBookmarks ? null : ownHeadings(body, expected);
  const isOurs = hasBookmarks || headings !== null;
  const placed = isOurs ? placeOurs(body, expected, headings, keys) : placeTheirs(body);
  const parts: { start: PartStart; lines: Line[] }[] = [{ start: unheaded, lines: [] }];
  for (const { start, lines: own } of placed) {
    if (start) parts.push({ start, lines: [] });
    // one by one: a table may have more rows than a call has room for
    for (const line of own) parts.at(-1)?.lines.push(line);
  }
  return {
    madeFrom: hasBookmarks ? 'our-bookmarks' : isOurs ? 'our-words' : 'theirs',
    parts: parts
      .filter(({ start, lines: own }) => start.headed !== null || own.length > 0)
      .map(({ start, lines: own }, at) => ({ id: `part-${at + 1}`, ...start, lines: own })),
  };
}

function placeOurs(
  lines: readonly Line[],
  { frame, terms }: ExpectedSheet,
  headings: ReturnType<typeof ownHeadings>,
  keys: ReadonlyMap<string, string>,
): readonly PlacedLines[] {
  const known = new Set([...frame, ...[...terms.values()].flatMap(({ tag, extra }) => [tag, ...extra])]);
  return lines.map((line): PlacedLines => {
    const start = headings?.has(line)
      ? { ...headedBy(line), isFrame: headings.get(line) === null }
      : ownStart(line, known, keys, terms);
    return { start, lines: start?.headed ? [] : [line] };
  });
}

function ownStart(
  line: Line,
  known: ReadonlySet<string>,
  keys: ReadonlyMap<string, string>,
  terms: ExpectedSheet['terms'],
): PartStart | null {
  const { role, level, bookmarks, even: text } = line;
  const bookmark = bookmarks.findLast((name) => keys.has(name));
  if (bookmark !== undefined) {
    const key = keys.get(bookmark) ?? '';
    // where the heading itself was struck, the bookmark stands at the words below it
    const isHeading = role === 'heading' || text === even(terms.get(key)?.label ?? '');
    return { ...(isHeading ? headedBy(line) : unheaded), bookmarked: key };
  }
  if (bookmarks.some((name) => FRAME.test(name))) return { ...headedBy(line), isFrame: true };
  const isNew = role === 'heading' && level <= 2 && !known.has(text) && text.length <= LONGEST_HEADING;
  return isNew ? headedBy(line) : null;
}

/** Terms by the name that their bookmark has in a file of ours; those of the catalogue may be new on the sheet. */
export function keysByBookmark({ terms }: ExpectedSheet): ReadonlyMap<string, string> {
  const keys = [...terms.keys(), ...catalogue.map(({ key }) => key)];
  return new Map(keys.map((key) => [bookmarkOf(`term-${key}`), key]));
}

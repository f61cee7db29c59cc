import { bookmarkOf } from '../../document/bookmarks.ts';
import { catalogue } from '../../terms/catalogue.ts';
import type { Line } from './document-lines.ts';
import { even } from './even.ts';
import type { ExpectedSheet } from './expected-sheet.ts';
import { ownHeadings } from './own-headings.ts';
import { termsNamed } from './term-words.ts';

/** A stretch of the document under one heading. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly number: string | null;
  /** The heading's own line, where it stands on one. */
  readonly headed: Line | null;
  /** What stands under it. */
  readonly lines: readonly Line[];
  /** The term whose bookmark is on it. */
  readonly bookmarked: string | null;
  /** It frames the paper by its bookmark: contents, calendar, a schedule. */
  readonly isFrame: boolean;
}

interface Start {
  readonly heading: string;
  readonly number: string | null;
  readonly headed: Line | null;
  readonly first: Line | null;
  readonly bookmarked: string | null;
  readonly isFrame: boolean;
}

const FRAME =
  /^(?:part|schedule|lines|rejects|annex|contents|payment_calendar|table_payment_calendar|title)(?:_|$)/;
/** A heading in words is no longer than this. */
const LONGEST_HEADING = 120;

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
  const ours = isOurs ? expected.frame : [];
  const known = new Set([
    ...ours,
    ...[...expected.terms.values()].flatMap(({ tag, extra }) => [tag, ...extra]),
  ]);
  const isTable = !isOurs && isSheetInTable(body);
  const parts: { start: Start; lines: Line[] }[] = [{ start: opening, lines: [] }];
  for (const line of body) {
    const start = headings?.has(line)
      ? ownStart(line, headings.get(line) ?? null)
      : startOf(line, { keys, known, isOurs, isTable });
    if (start) parts.push({ start, lines: start.first ? [start.first] : [] });
    else parts.at(-1)?.lines.push(line);
  }
  return {
    madeFrom: hasBookmarks ? 'our-bookmarks' : isOurs ? 'our-words' : 'theirs',
    parts: parts
      .filter(({ start, lines: own }) => start.headed !== null || own.length > 0)
      .map(({ start: { first: _, ...start }, lines: own }, at) => ({
        id: `part-${at + 1}`,
        ...start,
        lines: own,
      })),
  };
}

function ownStart(line: Line, key: string | null): Start {
  const { number, even: text } = line;
  return { heading: text, number, headed: line, first: null, bookmarked: null, isFrame: key === null };
}

const opening: Start = {
  heading: '',
  number: null,
  headed: null,
  first: null,
  bookmarked: null,
  isFrame: false,
};

interface Around {
  readonly keys: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  readonly isOurs: boolean;
  readonly isTable: boolean;
}

function startOf(line: Line, { keys, known, isOurs, isTable }: Around): Start | null {
  const { role, level, number, bookmarks, even: text } = line;
  const bookmark = bookmarks.findLast((name) => keys.has(name));
  const plain = { heading: text, number, headed: line, first: null, bookmarked: null, isFrame: false };
  if (bookmark !== undefined) return { ...plain, bookmarked: keys.get(bookmark) ?? null };
  if (bookmarks.some((name) => FRAME.test(name))) return { ...plain, isFrame: true };
  if (role === 'heading')
    return known.has(text) || (isOurs && level > 2) || text.length > LONGEST_HEADING ? null : plain;
  if (isOurs) return null;
  return isTable && role === 'cell-row' ? rowStart(line) : runInStart(line);
}

/** "2. Governing law. The agreement is governed by ...": a heading at the beginning of its own paragraph. */
function runInStart(line: Line): Start | null {
  const { role, pieces, number, text } = line;
  if (role === 'cell-row' || role === 'bullet') return null;
  const bold = pieces.findIndex((piece) => !piece.bold && piece.text.trim() !== '');
  const inBold =
    bold > 0
      ? pieces
          .slice(0, bold)
          .map((piece) => piece.text)
          .join('')
      : '';
  const typed = /^(?<number>\d+(?:\.\d+)*[.)]?|\([a-z0-9]{1,3}\))\s+/i.exec(text)?.groups?.['number'] ?? null;
  const rest = typed === null ? text : text.slice(typed.length).trimStart();
  const named = /^(?<name>[\p{L}][^.:;]{2,60})[.:](?:\s|$)/u.exec(rest)?.groups?.['name'] ?? '';
  const isTold = number !== null || typed !== null;
  const name = inBold.trim().length > 2 ? withoutNumber(inBold) : isTold && isNamed(named) ? named : '';
  if (name === '' || name.length > LONGEST_HEADING) return null;
  if (!isTold && !isNamed(name)) return null;
  return {
    heading: even(name).replace(/[.:]$/, ''),
    number: number ?? typed?.replace(/[.)]$/, '') ?? null,
    headed: null,
    first: line,
    bookmarked: null,
    isFrame: false,
  };
}

/** A row of a sheet that is laid out as a table: what it is about at the left, what it says at the right. */
function rowStart(line: Line): Start | null {
  const cells = line.cells.filter((cell) => cell !== '');
  const [first = '', second = ''] = cells;
  const isNumbered = /^\d+(?:\.\d+)*[.)]?$/.test(first) && cells.length > 2;
  const name = isNumbered ? second : first;
  if (cells.length < 2 || name.length > LONGEST_HEADING || name.includes('\n\n')) return null;
  return {
    heading: even(withoutNumber(name)),
    number: isNumbered ? first.replace(/[.)]$/, '') : null,
    headed: null,
    first: line,
    bookmarked: null,
    isFrame: false,
  };
}

/** At least three rows whose first cell names a term. */
function isSheetInTable(lines: readonly Line[]): boolean {
  const named = lines.filter(({ role, cells }) => {
    const [first = '', second = '', third] = cells;
    const name = /^\d+(?:\.\d+)*[.)]?$/.test(first) ? second : first;
    return (
      role === 'cell-row' &&
      (third === undefined || cells.length <= 4) &&
      name.length <= LONGEST_HEADING &&
      isNamed(name)
    );
  });
  return named.length >= 3;
}

function isNamed(name: string): boolean {
  const words = even(withoutNumber(name)).toLowerCase();
  return (
    words.split(' ').length <= 8 &&
    (catalogue.some(({ label }) => label.toLowerCase() === words) || termsNamed(words).length > 0)
  );
}

function withoutNumber(text: string): string {
  return text.trim().replace(/^(?:\d+(?:\.\d+)*[.)]?|\([a-z0-9]{1,3}\)|[a-z][.)])\s+/i, '');
}

/** Terms by the name that their bookmark has in a file of ours; those of the catalogue may be new on the sheet. */
export function keysByBookmark({ terms }: ExpectedSheet): ReadonlyMap<string, string> {
  const keys = [...terms.keys(), ...catalogue.map(({ key }) => key)];
  return new Map(keys.map((key) => [bookmarkOf(`term-${key}`), key]));
}

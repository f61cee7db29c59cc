import LineBreaker from 'linebreak';
import { hanFor } from './face-book.ts';
import type { Piece, Shaper } from './shape.ts';
import type { Span } from './text-style.ts';

/** A piece at its size; widths here are points. */
export interface SetPiece {
  readonly piece: Piece;
  readonly span: Span;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly SetPiece[];
  /** Without the space at its end. */
  readonly width: number;
}

export interface Typesetter {
  readonly shaper: Shaper;
  readonly language: string;
}

const SHORT = 160;
const MAX_PART = 1000;

/** Breaks text into lines no wider than `maxWidth` (Unicode line breaking); what cannot be broken is broken anywhere. */
export function* breakLines(spans: readonly Span[], maxWidth: number, setter: Typesetter): Generator<Line> {
  const text = spans.length === 1 ? (spans[0]?.text ?? '') : spans.map((span) => span.text).join('');
  const placed = placeSpans(spans, text, setter);
  if (text.length <= SHORT && !text.includes('\n') && !text.endsWith(' ')) {
    const pieces = placed.flatMap((one) => setText(one, one.span.text, setter));
    const width = widthOf(pieces);
    if (width <= maxWidth) {
      yield { pieces, width };
      return;
    }
  }
  yield* fillLines(placed, text, maxWidth, setter);
}

/** All lines at once, for what is short by nature. */
export function setLines(spans: readonly Span[], maxWidth: number, setter: Typesetter): readonly Line[] {
  return [...breakLines(spans, maxWidth, setter)];
}

/** The widest stretch of a text that no line should cut: of any kind, and of those with a digit in them. */
export function widestOf(
  spans: readonly Span[],
  setter: Typesetter,
): { readonly word: number; readonly figure: number } {
  const text = spans.map((span) => span.text).join('');
  let [word, figure] = [0, 0];
  for (const { core, width } of breakable(placeSpans(spans, text, setter), text, setter)) {
    word = Math.max(word, width);
    if (width > figure && core.some(({ piece }) => /\d/.test(piece.text()))) figure = width;
  }
  return { word, figure };
}

interface PlacedSpan {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly han: ReturnType<typeof hanFor>;
}

function placeSpans(spans: readonly Span[], text: string, setter: Typesetter): readonly PlacedSpan[] {
  let start = 0;
  const han = hanFor(text.slice(0, 20_000), setter.language);
  return spans.map((span) => {
    const end = start + span.text.length;
    const placed = { span, start, end, han: span.language === null ? han : hanFor(span.text, span.language) };
    start = end;
    return placed;
  });
}

function setText({ span, han }: PlacedSpan, text: string, { shaper }: Typesetter): readonly SetPiece[] {
  const scale = span.size / 1000;
  return shaper.shape(text, span.font, han).map((piece) => ({ piece, span, width: piece.width * scale }));
}

function widthOf(pieces: readonly SetPiece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}

function* fillLines(
  spans: readonly PlacedSpan[],
  text: string,
  maxWidth: number,
  setter: Typesetter,
): Generator<Line> {
  let pieces: SetPiece[] = [];
  let spaces: readonly SetPiece[] = [];
  let width = 0;
  let spaceWidth = 0;
  const finish = (): Line => {
    const line = { pieces: [...pieces, ...spaces], width };
    [pieces, spaces, width, spaceWidth] = [[], [], 0, 0];
    return line;
  };
  for (const part of breakable(spans, text, setter)) {
    if (pieces.length > 0 && width + spaceWidth + part.width > maxWidth) yield finish();
    for (const chunk of part.width > maxWidth ? chopped(part.core, maxWidth) : [part.core]) {
      const chunkWidth = widthOf(chunk);
      if (pieces.length > 0 && width + spaceWidth + chunkWidth > maxWidth) yield finish();
      pieces.push(...spaces, ...chunk);
      width += spaceWidth + chunkWidth;
      [spaces, spaceWidth] = [[], 0];
    }
    spaces = [...spaces, ...part.spaces];
    spaceWidth = widthOf(spaces);
    if (part.endsLine) yield finish();
  }
  if (pieces.length > 0 || spaces.length > 0 || text === '') yield finish();
}

interface Part {
  readonly core: readonly SetPiece[];
  readonly spaces: readonly SetPiece[];
  readonly width: number;
  readonly endsLine: boolean;
}

/** The text between two places where a line may end. */
function* breakable(spans: readonly PlacedSpan[], text: string, setter: Typesetter): Generator<Part> {
  const breaker = new LineBreaker(text);
  let start = 0;
  let first = 0;
  for (const position of withSeams(boundedBreaks(breaker, text), spans)) {
    const raw = text.slice(start, position);
    const endsLine = raw.endsWith('\n');
    const end = position - (endsLine ? 1 : 0);
    const coreEnd = start + text.slice(start, end).trimEnd().length;
    while ((spans[first]?.end ?? Infinity) <= start) first += 1;
    const core = slice(spans, first, start, coreEnd, text, setter);
    const spaces = coreEnd < end ? slice(spans, first, coreEnd, end, text, setter) : [];
    yield { core, spaces, width: widthOf(core), endsLine };
    start = position;
  }
}

/** A line may also end between words that went and those that came in their place: nobody reads them as one word. */
function* withSeams(breaks: Iterable<number>, spans: readonly PlacedSpan[]): Generator<number> {
  const seams = spans.flatMap(({ span, end }, at) => {
    const next = spans[at + 1]?.span.change ?? null;
    return span.change !== null && next !== null && span.change !== next ? [end] : [];
  });
  let last = 0;
  for (const position of breaks) {
    for (const seam of seams) if (seam > last && seam < position) yield seam;
    last = position;
    yield position;
  }
}

/** Where lines may end; an endless word is handed out in parts, so that none takes long to set. */
function* boundedBreaks(breaker: LineBreaker, text: string): Generator<number> {
  let last = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (isWithinAmount(text, next.position)) continue;
    while (next.position - last > MAX_PART) {
      last += MAX_PART;
      if ((text.codePointAt(last - 1) ?? 0) > 0xff_ff) last += 1;
      yield last;
    }
    last = next.position;
    yield last;
  }
}

/** "70 %" and "EUR 15,000,000" are read as one: the space in them stays a space and ends no line. */
function isWithinAmount(text: string, position: number): boolean {
  if (text[position - 1] !== ' ') return false;
  const [before, after] = [
    text.slice(Math.max(0, position - 5), position - 1),
    text.slice(position, position + 2),
  ];
  return (
    (/\d$/.test(before) && after.startsWith('%')) ||
    (/(?:^|[^\p{L}\p{N}])[A-Z]{3}$/u.test(before) && /^-?\d/.test(after))
  );
}

function slice(
  spans: readonly PlacedSpan[],
  first: number,
  start: number,
  end: number,
  text: string,
  setter: Typesetter,
): readonly SetPiece[] {
  const pieces: SetPiece[] = [];
  for (let index = first; index < spans.length; index += 1) {
    const placed = spans[index];
    if (!placed || placed.start >= end) break;
    const from = Math.max(start, placed.start);
    const to = Math.min(end, placed.end);
    if (from < to) pieces.push(...setText(placed, text.slice(from, to), setter));
  }
  return pieces;
}

/** Cuts what is wider than a line at any character. */
function* chopped(pieces: readonly SetPiece[], maxWidth: number): Generator<readonly SetPiece[]> {
  let row: SetPiece[] = [];
  let rowWidth = 0;
  for (const one of pieces) {
    const scale = one.span.size / 1000;
    for (const piece of one.piece.units()) {
      const width = piece.width * scale;
      if (row.length > 0 && rowWidth + width > maxWidth) {
        yield row;
        [row, rowWidth] = [[], 0];
      }
      row.push({ piece, span: one.span, width });
      rowWidth += width;
    }
  }
  if (row.length > 0) yield row;
}

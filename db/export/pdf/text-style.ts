import type { Change, Mark, Run, Text } from '../../../domain/document/document.ts';
import type { FontName } from '../fonts/font-files.ts';
import { cleanText } from './clean-text.ts';

export interface TextStyle {
  readonly family: 'serif' | 'sans' | 'mono';
  readonly size: number;
  readonly leading: number;
  /** 0 is black. */
  readonly grey: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** One stretch of text in one face, size and grey. */
export interface Span {
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
  readonly grey: number;
  readonly language: string | null;
  /** The anchor to which the words lead. */
  readonly link: string | null;
  /** What became of the words, in a redline. */
  readonly change: Change['kind'] | null;
  /** Drawn heavier where the face has no bold of its own (East Asian text). */
  readonly isBold: boolean;
}

const INK = 0.08;
const QUIET = 0.38;

export const STYLES = {
  title: { family: 'serif', size: 25, leading: 30, grey: INK, bold: true },
  subtitle: { family: 'serif', size: 12.5, leading: 17, grey: QUIET },
  coverLegend: { family: 'sans', size: 7.75, leading: 11, grey: INK, bold: true },
  partyName: { family: 'serif', size: 13, leading: 17, grey: INK, bold: true },
  partyLocal: { family: 'serif', size: 12, leading: 17, grey: INK },
  partyDetail: { family: 'serif', size: 9, leading: 12.5, grey: QUIET },
  partyLetter: { family: 'sans', size: 7.75, leading: 17, grey: QUIET, bold: true },
  heading1: { family: 'serif', size: 16.5, leading: 21, grey: INK, bold: true },
  heading2: { family: 'serif', size: 12, leading: 16, grey: INK, bold: true },
  heading3: { family: 'serif', size: 10.5, leading: 15, grey: INK, bold: true, italic: true },
  tag: { family: 'sans', size: 7.25, leading: 10, grey: QUIET, bold: true },
  body: { family: 'serif', size: 10.5, leading: 15, grey: INK },
  note: { family: 'serif', size: 8.75, leading: 12.25, grey: QUIET },
  legend: { family: 'serif', size: 9, leading: 13, grey: INK, italic: true },
  label: { family: 'sans', size: 7.5, leading: 14, grey: QUIET },
  value: { family: 'serif', size: 10, leading: 14, grey: INK },
  caption: { family: 'serif', size: 10, leading: 14, grey: INK, bold: true },
  tableHead: { family: 'sans', size: 7.25, leading: 9.75, grey: 0.2, bold: true },
  cell: { family: 'serif', size: 9.25, leading: 12.5, grey: INK },
  cellCompact: { family: 'serif', size: 8.25, leading: 10.75, grey: INK },
  furniture: { family: 'sans', size: 6.75, leading: 9, grey: 0.42 },
  furnitureStrong: { family: 'sans', size: 6.75, leading: 9, grey: INK, bold: true },
} as const satisfies Record<string, TextStyle>;

// Plex Mono stands taller than Source Serif at the same size.
const MONO_SCALE = 0.9;
const MARK_SCALE = 0.9;

/** A block's text as spans; a mark becomes a word after its run, unless the run already says it. */
export function spansOf(text: Text, style: TextStyle): readonly Span[] {
  return text.flatMap((run) => {
    const isMark = run.mark !== undefined && run.text.trim() === `(${run.mark})`;
    const span = toSpan(run, isMark ? markStyle(style) : style);
    const word = run.mark ? markWord(span.text, run.mark) : null;
    if (word === null) return span.text === '' ? [] : [span];
    const marked = toSpan(
      { text: word, italic: true, ...(run.change ? { change: run.change } : {}) },
      markStyle(style),
    );
    return span.text === '' ? [marked] : [span, marked];
  });
}

function markStyle(style: TextStyle): TextStyle {
  return { ...style, bold: false, size: style.size * MARK_SCALE };
}

/** A plain string as spans. */
export function plain(text: string, style: TextStyle, language: string | null = null): readonly Span[] {
  return spansOf([language === null ? { text } : { text, language }], style);
}

function markWord(text: string, mark: Mark): string | null {
  if (text.toLowerCase().includes(mark)) return null;
  return text.trim() === '' ? mark : ` (${mark})`;
}

function toSpan(run: Run, style: TextStyle): Span {
  const isBold = (run.bold ?? style.bold) === true;
  const isItalic = (run.italic ?? style.italic) === true;
  const family = run.mono ? 'mono' : style.family;
  return {
    text: cleanText(run.text),
    font: fontFor(family, isBold, isItalic),
    size: family === 'mono' ? style.size * MONO_SCALE : style.size,
    grey: style.grey,
    language: run.language ?? null,
    link: run.link ?? null,
    change: run.change?.kind ?? null,
    isBold,
  };
}

function fontFor(family: TextStyle['family'], isBold: boolean, isItalic: boolean): FontName {
  if (family === 'mono') return 'mono';
  if (family === 'sans') return isItalic ? 'serif-italic' : isBold ? 'sans-medium' : 'sans';
  if (isBold) return isItalic ? 'serif-semibold-italic' : 'serif-semibold';
  return isItalic ? 'serif-italic' : 'serif';
}

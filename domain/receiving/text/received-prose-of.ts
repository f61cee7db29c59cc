import type { Run } from '../../document/document.ts';
import type { ProseParagraph } from '../../terms/prose-of-term.ts';
import { figuresOf } from '../../terms/written/figures.ts';
import type { WrittenParagraph, WrittenRun } from '../../terms/written/written-prose.ts';
import type { Line } from './document-lines.ts';

/** How many characters one run may have. */
const LONGEST_RUN = 100_000;
const MARKED = /\s?\((illustrative|estimated|undisclosed|unverified)\)/;

/** A line of the file as a paragraph that somebody wrote. Words of marks become marks again. */
export function writtenOf(line: Line, text = line.pieces): WrittenParagraph {
  const { role, number } = line;
  const isCounted = role === 'numbered' && number !== null && /^\d+[.)]?$/.test(number);
  const isNumbered = number !== null && !isCounted && role !== 'bullet';
  const runs = text.flatMap(({ text: words, bold, italic }): WrittenRun[] =>
    words === ''
      ? []
      : [{ text: words.replaceAll('\t', ' | '), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }],
  );
  const whole = isNumbered ? [{ text: `${number} ` }, ...runs] : runs;
  return {
    role: role === 'bullet' ? 'bullet' : isCounted ? 'numbered' : 'body',
    runs: oneForEachMark(withMarks(whole)).flatMap(fitting),
  };
}

/** A paragraph of ours as it was, whatever the printing made of it. */
export function keptParagraph({ role, text }: ProseParagraph): WrittenParagraph {
  return { role, runs: text.flatMap(asWrittenRun) };
}

function asWrittenRun({ text, bold, italic, mark }: Run): WrittenRun[] {
  if (text === '') return [];
  return [
    {
      text,
      ...(bold ? { bold: true as const } : {}),
      ...(italic ? { italic: true as const } : {}),
      ...(mark ? { mark } : {}),
    },
  ];
}

/** "EUR 18,000,000 (illustrative)": the words behind a figure say how sure it is, and are printed by its mark. */
function withMarks(runs: readonly WrittenRun[]): readonly WrittenRun[] {
  const joined: WrittenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // the word of a mark stands in italics of its own
    const isMark = MARKED.test(run.text) && run.text.replace(MARKED, '').trim() === '';
    if (last && isMark) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.flatMap(markedRuns);
}

function markedRuns(run: WrittenRun): readonly WrittenRun[] {
  const found = MARKED.exec(run.text);
  if (!found) return run.text === '' ? [] : [run];
  const before = run.text.slice(0, found.index);
  const after = run.text.slice(found.index + found[0].length);
  const mark = found[1] as NonNullable<WrittenRun['mark']>; // one of the words of the pattern
  const start = startOfMarked(before);
  if (start >= before.length)
    return [{ ...run, text: before + found[0] }, ...markedRuns({ ...run, text: after })];
  const plain = before.slice(0, start);
  return [
    ...(plain === '' ? [] : [{ ...run, text: plain }]),
    { ...run, text: before.slice(start), mark },
    ...markedRuns({ ...run, text: after }),
  ];
}

/** Marked words that follow each other bear their mark once, as they are printed. */
function oneForEachMark(runs: readonly WrittenRun[]): readonly WrittenRun[] {
  const joined: WrittenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSame =
      last?.mark !== undefined &&
      last.mark === run.mark &&
      last.bold === run.bold &&
      last.italic === run.italic;
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Where the marked words begin: with the figure that ends there, else behind the label, else with the sentence. */
function startOfMarked(before: string): number {
  const figure = figuresOf(before).findLast(({ start, words }) => start + words.length === before.length);
  if (figure) return figure.start;
  const label = before.lastIndexOf(': ');
  const stop = before.lastIndexOf('. ');
  return Math.max(label < 0 ? 0 : label + 2, stop < 0 ? 0 : stop + 2);
}

function fitting(run: WrittenRun): readonly WrittenRun[] {
  const pieces: WrittenRun[] = [];
  let rest = run.text;
  while (rest.length > LONGEST_RUN) {
    const isPair = /[\uD800-\uDBFF]/.test(rest.charAt(LONGEST_RUN - 1));
    const end = isPair ? LONGEST_RUN - 1 : LONGEST_RUN;
    pieces.push({ ...run, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return [...pieces, { ...run, text: rest }];
}

import type { Run, Text } from '../../../domain/document/document.ts';
import { plainText } from '../../../domain/document/plain-text.ts';
import type { Look, RichCell, WordedCell, WorkbookCell } from '../table/export-sheet.ts';
import { sayMarks } from './say-marks.ts';

/** A text in plain words, its marks said. */
export function wordsOf(text: Text): string {
  return plainText(sayMarks(text));
}

/** More words than this around a figure are a sentence, in which it is not the one that counts. */
const MOST_WORDS = 40;

/** A text of a document as a cell: typed where it says one figure or one day, with its looks where something changed in it. */
export function cellOf(text: Text): WorkbookCell {
  if (text.some(({ change }) => change)) return richCell(text);
  return wordedCell(text.filter((run) => run.text !== '')) ?? wordsOf(text);
}

/** Struck out what is gone and underlined what is new, so that black and white tell it as well. */
export function richCell(text: Text): RichCell {
  return { kind: 'rich', pieces: sayMarks(text).map((run) => ({ text: run.text, look: lookOf(run) })) };
}

function lookOf({ change, bold }: Run): Look {
  if (change?.kind === 'deleted' || change?.kind === 'moved-from') return 'struck';
  if (change) return 'underlined';
  return bold === true ? 'bold' : 'plain';
}

function wordedCell(text: Text): WordedCell | null {
  const at = text.findIndex(({ value }) => value);
  const run = text[at];
  if (!run?.value || text.some((other, place) => place !== at && other.value)) return null;
  const { mark, ...said } = run;
  const figure =
    run.value.kind === 'date' ? { before: '', after: '', isGrouped: false } : figureIn(said.text);
  if (!figure) return null;
  const isMarked = mark !== undefined && !said.text.toLowerCase().includes(mark);
  const before = plainText(text.slice(0, at)) + figure.before;
  const after = figure.after + (isMarked ? ` (${mark})` : '') + plainText(text.slice(at + 1));
  if (before.length + after.length > MOST_WORDS) return null;
  const { isGrouped } = figure;
  const kind = run.value.kind === 'date' ? 'day' : 'number';
  return { kind, value: run.value.text, before, after, isGrouped, words: plainText(text) };
}

/** Where the digits stand in words such as "USD 1,000.50"; null where there are several figures. */
function figureIn(words: string): Pick<WordedCell, 'before' | 'after' | 'isGrouped'> | null {
  const found = /^(?<before>[^\d]*)(?<digits>\d(?:[\d.,'’ \u00A0\u202F]*\d)?)(?<after>[^\d]*)$/.exec(
    words,
  )?.groups;
  if (!found) return null;
  const { before = '', digits = '', after = '' } = found;
  // the sign is the number's own
  return {
    before: before.replace(/^[-−]/, '').replace(/[-−]$/, ''),
    after,
    isGrouped: /\d[.,'’ \u00A0\u202F]\d{3}(?!\d)/.test(digits),
  };
}

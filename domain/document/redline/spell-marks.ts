import type { Change, Mark, Run, Text } from '../document.ts';
import { isGone, isNew } from './marks.ts';

/**
 * Says the mark of a changed value once, behind all of its words. A redline cuts values in pieces, and each would tell its
 * mark again: "3 (illustrative)5 (illustrative) years (illustrative)".
 */
export function spellMarks(text: Text): Text {
  return text.every((run) => run.change === undefined || run.mark === undefined) ? text : spelledMarks(text);
}

/** Each mark as words behind those of its value, where they do not say it themselves. */
export function spelledMarks(text: Text): Text {
  const spelled: Run[] = [];
  let value: Run[] = [];
  for (const [at, run] of text.entries()) {
    const { mark } = run;
    // a run without words parts no value
    const isWithin = run.text === '' && mark === undefined && value.length > 0;
    value.push(run);
    if (isWithin || (mark !== undefined && nextMark(text, at) === mark)) continue;
    spelled.push(...(mark === undefined ? value : spelledValue(mark, value)));
    value = [];
  }
  return spelled;
}

function nextMark(text: Text, at: number): Mark | undefined {
  return text.find((run, place) => place > at && (run.text !== '' || run.mark !== undefined))?.mark;
}

/** The mark is changed where all words of the value changed in one way. */
function spelledValue(mark: Mark, value: readonly Run[]): readonly Run[] {
  const words = value.map(({ text }) => text).join('');
  if (words.toLowerCase().includes(mark)) return value;
  const change = commonChange(value.map((run) => run.change));
  const text = words.trim() === '' ? mark : ` (${mark})`;
  return [
    ...value.map(({ mark: _, ...run }) => run),
    { text, italic: true, mark, ...(change ? { change } : {}) },
  ];
}

function commonChange(changes: readonly (Change | undefined)[]): Change | undefined {
  const isCommon = changes.every(isGone) || changes.every(isNew);
  return isCommon ? changes.at(-1) : undefined;
}

import type { Change, Mark, Run, Text } from '../document.ts';
import { isGone, isNew } from './marks.ts';

/**
 * Says the mark of a changed value once, behind all of its words. A redline cuts values in pieces, and each would tell its
 * mark again: "3 (illustrative)5 (illustrative) years (illustrative)".
 */
export function spellMarks(text: Text): Text {
  if (text.every((run) => run.change === undefined || run.mark === undefined)) return text;
  const spelled: Run[] = [];
  let value: Run[] = [];
  for (const [at, run] of text.entries()) {
    const { mark, ...words } = run;
    if (mark === undefined) {
      spelled.push(run);
      continue;
    }
    value.push(words);
    if (text[at + 1]?.mark === mark) continue;
    spelled.push(...value, ...wordOf(mark, value));
    value = [];
  }
  return spelled;
}

/** The mark behind the words of a value, changed where all of them changed in one way; nothing where they say it themselves. */
function wordOf(mark: Mark, value: readonly Run[]): readonly Run[] {
  const words = value.map(({ text }) => text).join('');
  if (words.toLowerCase().includes(mark)) return [];
  const change = commonChange(value.map((run) => run.change));
  const text = words.trim() === '' ? mark : ` (${mark})`;
  return [{ text, italic: true, mark, ...(change ? { change } : {}) }];
}

function commonChange(changes: readonly (Change | undefined)[]): Change | undefined {
  const isCommon = changes.every(isGone) || changes.every(isNew);
  return isCommon ? changes.at(-1) : undefined;
}

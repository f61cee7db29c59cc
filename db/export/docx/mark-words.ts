import type { Mark, Run, Text } from '../../../domain/document/document.ts';
import { isGone, isNew } from '../../../domain/document/redline/marks.ts';

/**
 * A text with how sure its figures are as words behind them, unless they say it themselves. What changed may part a figure in
 * several runs: each state has the word once, behind the last of them that it holds.
 */
export function withMarkWords(text: Text): Text {
  if (text.every((run) => run.mark === undefined)) return text;
  const later = wordsBehind(text, (run) => !isGone(run.change));
  const former = wordsBehind(text, (run) => !isNew(run.change));
  return text.flatMap((run, at) => [run, ...wordRuns(run, later.get(at) ?? null, former.get(at) ?? null)]);
}

function wordRuns({ change }: Run, later: string | null, former: string | null): Text {
  const word = (text: string, own = change): Run => ({ text, italic: true, ...(own ? { change: own } : {}) });
  if (change || later === former)
    return [later ?? former].flatMap((text) => (text === null ? [] : [word(text)]));
  return [
    ...(former === null ? [] : [word(former, { kind: 'deleted' })]),
    ...(later === null ? [] : [word(later, { kind: 'inserted' })]),
  ];
}

/** The words of one state, by the place of the run behind which they stand. */
function wordsBehind(text: Text, holds: (run: Run) => boolean): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  let figure: { readonly run: Run; words: string; last: number } | null = null;
  const close = () => {
    const word = figure?.run.mark ? wordFor(figure.words, figure.run.mark) : null;
    if (figure && word !== null) words.set(figure.last, word);
  };
  for (const [at, run] of text.entries()) {
    // a run without words parts no figure
    if (!holds(run) || (run.text === '' && run.mark === undefined)) continue;
    if (figure && isOneFigure(figure.run, run)) {
      figure.words += run.text;
      figure.last = at;
      continue;
    }
    close();
    figure = { run, words: run.text, last: at };
  }
  close();
  return words;
}

function isOneFigure(one: Run, other: Run): boolean {
  return (
    one.mark === other.mark &&
    one.link === other.link &&
    one.bold === other.bold &&
    one.italic === other.italic
  );
}

function wordFor(words: string, mark: Mark): string | null {
  if (words.toLowerCase().includes(mark)) return null;
  return words.trim() === '' ? mark : ` (${mark})`;
}

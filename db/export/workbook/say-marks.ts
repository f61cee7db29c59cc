import type { Run, Text } from '../../../domain/document/document.ts';

/** The text with its marks in words. One that several runs share, as the pieces of a changed text do, is said once behind them. */
export function sayMarks(text: Text): Text {
  return text.map((run, at): Run => {
    const { mark, ...plain } = run;
    if (mark === undefined) return run;
    const isSaid = text[at + 1]?.mark === mark || groupOf(text, at).toLowerCase().includes(mark);
    return isSaid ? plain : { ...plain, text: `${plain.text} (${mark})` };
  });
}

/** The words of the runs up to this one that share its mark. */
function groupOf(text: Text, at: number): string {
  let first = at;
  while (first > 0 && text[first - 1]?.mark === text[at]?.mark) first -= 1;
  return text
    .slice(first, at + 1)
    .map((run) => run.text)
    .join('');
}

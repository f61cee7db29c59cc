import type { Text } from '../../../domain/document/document.ts';
import { changeOfWhole, isGone, isNew } from '../../../domain/document/redline/marks.ts';
import { wordsOf } from './cell-of.ts';

const words = {
  inserted: 'put in',
  deleted: 'taken out',
  'moved-to': 'moved here',
  'moved-from': 'moved away',
} as const;

/** What became of a line of a redline, in a word that can be filtered by; empty where nothing did. */
export function changeWords(texts: readonly Text[]): string {
  const runs = texts.flat();
  const whole = changeOfWhole(runs);
  if (whole) return words[whole.kind];
  return runs.some(({ change }) => change) ? 'changed' : '';
}

/** The lines as they were; without those that were not there. */
export function linesBefore(lines: readonly Text[]): string {
  return kept(lines, (run) => !isNew(run.change));
}

/** The lines as they are now. */
export function linesNow(lines: readonly Text[]): string {
  return kept(lines, (run) => !isGone(run.change));
}

function kept(lines: readonly Text[], isKept: (run: Text[number]) => boolean): string {
  return lines
    .flatMap((line) => {
      const rest = line.filter(isKept);
      return rest.length > 0 ? [wordsOf(rest)] : [];
    })
    .join('\n');
}

import type { Block, Change, Run, Text } from '../../../domain/document/document.ts';
import { fateOf, isGone } from '../../../domain/document/redline/marks.ts';

/** The change of a paragraph mark or a row: what became of all its runs; null where it was there before and still is. */
export function markChange(runs: Text): Change | null {
  return fateOf(runs) === 'stays' ? null : (runs[0]?.change ?? null);
}

/** A row can be put in or struck, not moved: a table that came or went as a whole did so with its head. */
export function tableChange({ marked }: Extract<Block, { kind: 'table' }>): Change | null {
  const change = marked ? markChange(marked.caption) : null;
  return change && stillChange(change);
}

/** What moved was struck in one place and put in in the other. */
export function withoutMove(run: Run): Run {
  return run.change?.move === undefined ? run : { ...run, change: stillChange(run.change) };
}

function stillChange(change: Change): Change {
  return { kind: isGone(change) ? 'deleted' : 'inserted' };
}

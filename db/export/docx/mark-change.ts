import type { Block, Change, Text } from '../../../domain/document/document.ts';
import { fateOf } from '../../../domain/document/redline/marks.ts';

/**
 * The change of a paragraph mark or a row: what became of all its runs; null where it was there before and still is. Where its
 * runs came in several ways, it was put in or struck.
 */
export function markChange(runs: Text): Change | null {
  const fate = fateOf(runs);
  const first = runs[0]?.change;
  if (fate === 'stays' || !first) return null;
  const isOne = runs.every(({ change }) => change?.kind === first.kind && change.move === first.move);
  // an empty line that moved is no line that anybody follows, and LibreOffice would leave it behind
  if (isOne && runs.some(({ text }) => text !== '')) return first;
  return { kind: fate === 'new' ? 'inserted' : 'deleted' };
}

/** A table that came or went as a whole came or went with its caption and its head. */
export function tableChange({ marked }: Extract<Block, { kind: 'table' }>): Change | null {
  return marked ? markChange(marked.caption) : null;
}

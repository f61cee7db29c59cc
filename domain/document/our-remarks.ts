import type { Position } from '../positions/position.ts';
import type { ShareableTerm } from '../shareable/shareable-round.ts';
import { findDefinition } from '../terms/definition-of.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { plainText } from './plain-text.ts';
import { positionRows } from './position-blocks.ts';

interface Ours {
  readonly notes: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, Position>>;
}

/** What we remark on each term, for the comments of an internal copy: our note, and our position in a line. */
export function ourRemarks(
  terms: readonly ShareableTerm[],
  { notes, positions }: Ours,
  names: Readonly<Record<Side, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    terms.map((term) => {
      const position = positions[term.key];
      const rows = position ? positionRows(position, findDefinition(term), names) : [];
      const line = rows.map(({ label, text }) => `${label}: ${plainText(text)}`).join('; ');
      const note = notes[term.key]?.trim() ?? '';
      return [
        term.key,
        [...(line === '' ? [] : [`Our position. ${line}`]), ...(note === '' ? [] : [`Our note. ${note}`])],
      ];
    }),
  );
}

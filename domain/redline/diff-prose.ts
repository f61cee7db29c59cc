import type { ProseParagraph } from '../terms/prose-of-term.ts';
import { comparedParagraph } from './compared-paragraph.ts';
import { diffTokens, type Part } from './diff-tokens.ts';
import { findMoves } from './find-moves.ts';
import { pairParagraphs, type Row } from './pair-paragraphs.ts';
import type { Redline, RedlineParagraph } from './redline.ts';
import { joinRuns, oneToken } from './styled-token.ts';
import { tokenise, type Tokeniser } from './tokenise.ts';

/**
 * The redline of two texts: paragraph by paragraph, then word by word. Bold, italics, marks and the role of a paragraph
 * count as much as words do; what moved is said to have moved.
 */
export function diffProse(
  before: readonly ProseParagraph[],
  after: readonly ProseParagraph[],
  tokeniser: Tokeniser = tokenise,
): Redline {
  const rows = pairParagraphs(
    before.map((paragraph) => comparedParagraph(paragraph, tokeniser)),
    after.map((paragraph) => comparedParagraph(paragraph, tokeniser)),
  );
  const isOneWay = rows.every(({ kind }) => kind === 'same' || kind === 'inserted');
  const parts = rows.map((row) => partsOf(row, isOneWay));
  const moves = rows.filter(({ kind }) => kind === 'moved-from').length;
  const found = findMoves(parts, moves + 1);
  return rows.map((row, index) => toParagraph(row, found[index] ?? []));
}

/** Whether anything changed at all. */
export function hasChanges(redline: Redline): boolean {
  return redline.some(({ kind }) => kind !== 'same');
}

function partsOf(row: Row, isWhole: boolean): readonly Part[] {
  if (row.kind === 'changed') return diffTokens(row.before.tokens(), row.after.tokens());
  if (row.kind === 'moved-to' && row.before.key !== row.after.key)
    return diffTokens(row.before.tokens(), row.after.tokens()).map((part) =>
      part.kind === 'same' ? { ...part, kind: 'moved-to', move: row.move } : part,
    );
  const paragraph = 'after' in row ? row.after : row.before;
  const isCut = !isWhole && (row.kind === 'deleted' || row.kind === 'inserted');
  const tokens = isCut ? paragraph.tokens() : [oneToken(paragraph.text)];
  return [{ kind: row.kind, tokens, ...('move' in row ? { move: row.move } : {}) }];
}

function toParagraph(row: Row, parts: readonly Part[]): RedlineParagraph {
  const role = 'after' in row ? row.after.role : row.before.role;
  return {
    kind: row.kind,
    role,
    ...(row.kind === 'changed' && row.before.role !== role ? { roleBefore: row.before.role } : {}),
    ...('move' in row ? { move: row.move } : {}),
    pieces: parts.flatMap(({ kind, tokens, move }) =>
      joinRuns(tokens.flatMap((token) => token.runs)).map((run) => ({
        kind,
        run,
        ...(move === undefined ? {} : { move }),
      })),
    ),
  };
}

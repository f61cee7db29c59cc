import type { ProseParagraph } from '../terms/prose-of-term.ts';
import type { PieceKind, Redline } from './redline.ts';
import { joinRuns } from './styled-token.ts';

/** The text after: what is struck out goes, and what moved stands where it went. */
export function acceptRedline(redline: Redline): readonly ProseParagraph[] {
  const isGone = (kind: PieceKind | 'changed'): boolean => kind === 'deleted' || kind === 'moved-from';
  return redline
    .filter(({ kind }) => !isGone(kind))
    .map(({ role, pieces }) => ({
      role,
      text: joinRuns(pieces.flatMap(({ kind, run }) => (isGone(kind) ? [] : [run]))),
    }));
}

/** The text before. */
export function rejectRedline(redline: Redline): readonly ProseParagraph[] {
  const isNew = (kind: PieceKind | 'changed'): boolean => kind === 'inserted' || kind === 'moved-to';
  return redline
    .filter(({ kind }) => !isNew(kind))
    .map(({ role, roleBefore, pieces }) => ({
      role: roleBefore ?? role,
      text: joinRuns(pieces.flatMap(({ kind, run }) => (isNew(kind) ? [] : [run]))),
    }));
}

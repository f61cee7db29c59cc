import { diffProse } from '../../redline/diff-prose.ts';
import type { RedlineParagraph, RedlinePiece } from '../../redline/redline.ts';
import type { ProseParagraph } from '../../terms/prose-of-term.ts';
import type { Block, Change, Run, Text } from '../document.ts';
import { isGone, isNew, markText } from './marks.ts';
import type { MoveNumbers } from './move-numbers.ts';
import { asPart } from './redline-text.ts';

type ParagraphRole = Extract<Block, { kind: 'paragraph' }>['role'];

/** Paragraphs and list items of both states as one, as blocks again. `role` is that of its paragraphs. */
export function redlineProse(
  before: readonly ProseParagraph[],
  after: readonly ProseParagraph[],
  role: ParagraphRole,
  moves: MoveNumbers,
): readonly Block[] {
  const redline = diffProse(before, after);
  const numbers = redline.flatMap(({ move, pieces }) => [
    move ?? 0,
    ...pieces.map((piece) => piece.move ?? 0),
  ]);
  const offset = moves.take(Math.max(0, ...numbers));
  const dropped = new Set(redline.flatMap(droppedMoves));
  return toBlocks(
    redline.flatMap((paragraph) => settle(paragraph, offset, (piece) => toRun(piece, offset, dropped))),
    role,
  );
}

/** What moved away out of a paragraph that itself moved: its own old place tells of it, so its new one came from nowhere else. */
function droppedMoves({ kind, pieces }: RedlineParagraph): readonly number[] {
  return kind === 'moved-to'
    ? pieces.flatMap((piece) => (piece.kind === 'moved-from' && piece.move ? [piece.move] : []))
    : [];
}

function toRun({ kind, run, move }: RedlinePiece, offset: number, dropped: ReadonlySet<number>): Run {
  if (kind === 'same') return run;
  const [marked = run] = markText([run], changeOf(kind, move, offset, dropped));
  return marked;
}

function changeOf(
  kind: Change['kind'],
  move: number | undefined,
  offset: number,
  dropped: ReadonlySet<number>,
): Change {
  if (move === undefined) return { kind };
  return dropped.has(move) && kind === 'moved-to' ? { kind: 'inserted' } : { kind, move: move + offset };
}

/** A paragraph that stays, or that came or went; one that changed its role is struck out and put in. */
function settle(
  { kind, role, roleBefore, pieces, move = 0 }: RedlineParagraph,
  offset: number,
  mark: (piece: RedlinePiece) => Run,
): readonly ProseParagraph[] {
  const runs = pieces.map(mark);
  const whole = (change: Change): Text => (runs.length === 0 ? markText([], change) : runs);
  switch (kind) {
    case 'same':
      return [{ role, text: runs }];
    case 'inserted':
      return [{ role, text: whole({ kind: 'inserted' }) }];
    case 'deleted':
      return [{ role, text: whole({ kind: 'deleted' }) }];
    case 'moved-from':
      return [{ role, text: runs }];
    case 'moved-to':
      return [{ role, text: arrived(runs, { kind: 'moved-to', move: move + offset }) }];
    case 'changed':
      return roleBefore === undefined
        ? [{ role, text: asPart(runs) }]
        : [
            { role: roleBefore, text: only(runs, isNew, { kind: 'deleted' }) },
            { role, text: only(runs, isGone, { kind: 'inserted' }) },
          ];
  }
}

/** A paragraph at its new place; one that shares no word with what it was is all of it the end of the move. */
function arrived(runs: Text, change: Change): Text {
  const own = runs.filter((run) => !isGone(run.change));
  return own.some((run) => run.change?.move === change.move) ? own : markText(own, change);
}

function only(runs: Text, leave: (change: Change | undefined) => boolean, change: Change): Text {
  const own = runs.filter((run) => !leave(run.change));
  return own.length === 0
    ? markText([], change)
    : own.map((run) => (run.change ? run : (markText([run], change)[0] ?? run)));
}

/** List items of one kind that follow each other make a list. */
function toBlocks(paragraphs: readonly ProseParagraph[], plain: ParagraphRole): readonly Block[] {
  const blocks: Block[] = [];
  for (const { role, text } of paragraphs) {
    const last = blocks.at(-1);
    const isOrdered = role === 'numbered';
    if (role === 'body') blocks.push({ kind: 'paragraph', role: plain, text });
    else if (last?.kind === 'list' && last.isOrdered === isOrdered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, text] };
    else blocks.push({ kind: 'list', isOrdered, items: [text] });
  }
  return blocks;
}

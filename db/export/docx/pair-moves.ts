import type { Block, Change, Run, Text } from '../../../domain/document/document.ts';
import { fateOf, isGone } from '../../../domain/document/redline/marks.ts';
import { withoutMove } from './mark-change.ts';

/**
 * The moves that a word processor can settle, each with a number of its own: what left one paragraph and stands in another word
 * for word, and a whole paragraph that was struck here and put in there. LibreOffice takes the latter for a move even where the
 * document does not say so, and then settles it with the look of the wrong paragraph. All else that moved was struck and put in:
 * rows, since they cannot move, what changed on its way, and lines of which only a part came from elsewhere.
 */
export function withPairedMoves(blocks: readonly Block[]): readonly Block[] {
  const ends = createCounts();
  mapParagraphs(blocks, (text) => {
    for (const piece of piecesOf(text)) ends.add(piece);
    return text;
  });
  const numbers = new Map<string, number>();
  for (const [key, times] of ends.gone)
    for (let at = 1; at <= Math.min(times, ends.come.get(key) ?? 0); at += 1)
      numbers.set(`${at} ${key}`, numbers.size + 1);
  const seen = createCounts();
  return mapParagraphs(blocks, (text) =>
    piecesOf(text).flatMap((piece) => {
      const move = numbers.get(`${seen.add(piece)} ${piece.key}`);
      if (move === undefined) return piece.runs.map(withoutMove);
      const kind = isGone(piece.change) ? ('moved-from' as const) : ('moved-to' as const);
      return piece.runs.map((run) => ({ ...run, change: { kind, move } }));
    }),
  );
}

/** A stretch of one change. One that may be the end of a move has a key that its other end has as well. */
interface Piece {
  readonly runs: Text;
  readonly change: Change | undefined;
  readonly key: string | null;
}

function piecesOf(text: Text): readonly Piece[] {
  const words = wordsOf(text);
  // a line that came or went did so as one, in whichever ways its parts did
  if (fateOf(text) !== 'stays')
    return [{ runs: text, change: text[0]?.change, key: words === '' ? null : `line ${words}` }];
  const stretches: Run[][] = [];
  for (const run of text) {
    const last = stretches.at(-1);
    if (last && isSame(last[0]?.change, run.change)) last.push(run);
    else stretches.push([run]);
  }
  return stretches.map((runs) => {
    const change = runs[0]?.change;
    return { runs, change, key: change?.move === undefined ? null : `${change.move} ${wordsOf(runs)}` };
  });
}

function isSame(one: Change | undefined, other: Change | undefined): boolean {
  return one?.kind === other?.kind && one?.move === other?.move;
}

function wordsOf(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** How many ends each key has. */
function createCounts() {
  const gone = new Map<string, number>();
  const come = new Map<string, number>();
  return {
    gone,
    come,
    /** Counts one more and answers how many there are on its side. */
    add: ({ change, key }: Piece): number => {
      if (key === null) return 0;
      const side = isGone(change) ? gone : come;
      const more = (side.get(key) ?? 0) + 1;
      side.set(key, more);
      return more;
    },
  };
}

/** The paragraphs of the text itself, as `change` answers them; in rows nothing moves. */
function mapParagraphs(blocks: readonly Block[], change: (text: Text) => Text): readonly Block[] {
  const still = (text: Text): Text => text.map(withoutMove);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, text: change(block.text) };
      case 'list':
        return { ...block, items: block.items.map(change) };
      case 'heading': {
        if (!block.marked) return block;
        const { text, tag } = block.marked;
        return { ...block, marked: { ...block.marked, text: change(text), tag: change(tag) } };
      }
      case 'facts':
        return { ...block, rows: block.rows.map(({ label, text }) => ({ label, text: still(text) })) };
      case 'table': {
        const rows = block.rows.map((row) => row.map(still));
        return block.marked
          ? { ...block, rows, marked: { caption: change(block.marked.caption) } }
          : { ...block, rows };
      }
      case 'cover':
      case 'picture':
        return block;
    }
  });
}

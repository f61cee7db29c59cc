import type { Change, PrintedDocument } from '../../../domain/document/document.ts';
import { escapeLine } from './word-xml.ts';

type Kind = Change['kind'];

const ELEMENTS: Readonly<Record<Kind, 'ins' | 'del' | 'moveFrom' | 'moveTo'>> = {
  inserted: 'ins',
  deleted: 'del',
  'moved-from': 'moveFrom',
  'moved-to': 'moveTo',
};

/** Tracked changes as WordprocessingML has them (ECMA-376, 17.13.5): whose they are, and of which day. */
export interface Revisions {
  /** A number that no other mark of the document has. */
  readonly nextId: () => number;
  /** Runs within the change that they are part of. */
  readonly around: (change: Change, runs: string) => string;
  /** The empty element that says so of a paragraph mark. */
  readonly ofMark: (change: Change) => string;
  /** The empty element that says so of a row: a row can be put in or struck, not moved. */
  readonly ofRow: (change: Change) => string;
}

export function createRevisions({ changedBy, author, createdAt }: PrintedDocument): Revisions {
  let last = 0;
  const moves = new Map<string, number>();
  const day = (changedBy?.date ?? createdAt).slice(0, 10);
  const who = `w:author="${escapeLine(changedBy?.author ?? author)}" w:date="${day}T00:00:00Z"`;
  const nextId = () => (last += 1);
  const attributes = () => `w:id="${nextId()}" ${who}`;

  /** The two ends of a move bear one name. One that was made in pieces has a name for each, counted from its start at both ends. */
  const moveName = (kind: Kind, move: number): string => {
    const place = (moves.get(`${kind} ${move}`) ?? 0) + 1;
    moves.set(`${kind} ${move}`, place);
    return `move${move}_${place}`;
  };

  return {
    nextId,
    around: ({ kind, move }, runs) => {
      const element = ELEMENTS[kind];
      const marked = `<w:${element} ${attributes()}>${runs}</w:${element}>`;
      if (element === 'ins' || element === 'del') return marked;
      const range = nextId();
      const start = `<w:${element}RangeStart w:id="${range}" ${who} w:name="${moveName(kind, move ?? 0)}"/>`;
      return `${start}${marked}<w:${element}RangeEnd w:id="${range}"/>`;
    },
    ofMark: ({ kind }) => `<w:${ELEMENTS[kind]} ${attributes()}/>`,
    ofRow: ({ kind }) => `<w:${kind === 'inserted' || kind === 'moved-to' ? 'ins' : 'del'} ${attributes()}/>`,
  };
}

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
  /** All that such changes make one: the end of a move, under the name that its other end has. */
  readonly asOne: (change: Change, content: string) => string;
  /** The empty element that says so of a paragraph mark. */
  readonly ofMark: (change: Change) => string;
  /** The empty element that says so of a row: a row can be put in or struck, not moved. */
  readonly ofRow: (change: Change) => string;
  /** A paragraph ends that stays: what follows is another change. */
  readonly endStretch: () => void;
}

/**
 * LibreOffice makes one change of neighbours that are by one author within a minute, also where the end of a paragraph between
 * them did not change, and would take that away with them. So changes on both sides of one are told apart by their time.
 */
const TIMES = ['00:00:00', '00:05:00'] as const;

export function createRevisions({ changedBy, author, createdAt }: PrintedDocument): Revisions {
  let last = 0;
  const day = (changedBy?.date ?? createdAt).slice(0, 10);
  const by = `w:author="${escapeLine(changedBy?.author ?? author)}"`;
  let stretch = 0;
  const who = () => `${by} w:date="${day}T${TIMES[stretch % TIMES.length]}Z"`;
  const nextId = () => (last += 1);
  const attributes = () => `w:id="${nextId()}" ${who()}`;

  return {
    nextId,
    around: ({ kind }, runs) => `<w:${ELEMENTS[kind]} ${attributes()}>${runs}</w:${ELEMENTS[kind]}>`,
    asOne: ({ kind, move }, content) => {
      if (move === undefined) return content;
      const [element, range] = [ELEMENTS[kind], nextId()];
      const start = `<w:${element}RangeStart w:id="${range}" ${who()} w:name="move${move}"/>`;
      return `${start}${content}<w:${element}RangeEnd w:id="${range}"/>`;
    },
    ofMark: ({ kind }) => `<w:${ELEMENTS[kind]} ${attributes()}/>`,
    ofRow: ({ kind }) => `<w:${ELEMENTS[kind]} ${attributes()}/>`,
    endStretch: () => {
      stretch += 1;
    },
  };
}

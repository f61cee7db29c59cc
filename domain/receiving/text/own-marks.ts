import type { Block } from '../../document/document.ts';
import type { ReceivedChange, ReceivedParagraph } from '../received-document.ts';

/** Who marked what a redline of ours shows, and all the words of it. */
export interface OwnMarks {
  readonly author: string;
  /** Without spaces. */
  readonly words: string;
}

/** What says how a text is set, and is none itself. */
const SETTINGS = new Set(['kind', 'role', 'change', 'link', 'anchor', 'mark', 'bold', 'italic']);
const MARKS = ['illustrative', 'estimated', 'undisclosed', 'unverified'].map((mark) => `(${mark})`);

/** What a redline of ours may have marked: all of its words, struck ones included. */
export function ownMarks(author: string, blocks: readonly Block[]): OwnMarks {
  return { author, words: [wordsOf(blocks), ...MARKS].join('\n') };
}

function wordsOf(content: unknown): string {
  if (typeof content === 'string') return bare(content);
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content)
    .map(([name, value]) => (SETTINGS.has(name) ? '' : wordsOf(value)))
    .join('');
}

/** The paragraphs with what a redline of ours marked told apart from what others marked in it. */
export function withOwnMarks(
  paragraphs: readonly ReceivedParagraph[],
  own: OwnMarks | null,
): readonly ReceivedParagraph[] {
  if (own === null) return paragraphs;
  const told = (change: ReceivedChange, text: string): ReceivedChange => ({
    ...change,
    ...(change.within ? { within: told(change.within, text) } : {}),
    ...(change.author === own.author && hasWords(own, text) ? { isOurs: true as const } : {}),
  });
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) =>
      piece.change ? { ...piece, change: told(piece.change, piece.text) } : piece,
    ),
    ...(paragraph.markChange ? { markChange: told(paragraph.markChange, '') } : {}),
  }));
}

/** Whether anybody but us marked something. */
export function isMarked(paragraphs: readonly ReceivedParagraph[]): boolean {
  const isTheirs = (change: ReceivedChange | undefined): boolean =>
    change !== undefined && (!change.isOurs || isTheirs(change.within));
  return paragraphs.some(
    ({ markChange, pieces }) => isTheirs(markChange) || pieces.some(({ change }) => isTheirs(change)),
  );
}

/** Of a row, those of each cell. */
function hasWords({ words }: OwnMarks, text: string): boolean {
  return text.split('\t').every((cell) => words.includes(bare(cell)));
}

function bare(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '');
}

import type { MarkedChange, ReceivedRemark } from '../received-file.ts';
import type { ReceivedChange, ReceivedText } from '../received-document.ts';

type Paragraphs = ReceivedText['paragraphs'];

/** Words that somebody changed in one way. */
interface Stretch {
  readonly change: ReceivedChange;
  readonly termKey: string | null;
  readonly text: string;
  /** What parts it from the one before; null where something between them stays. */
  readonly gap: string | null;
}

/**
 * What a file marks as changed by others than us, in the order of the text. All that one person put in, struck or moved in one
 * go is one, over as many paragraphs as it goes; so is what was struck with what came in its place. What was done to our line
 * on the state of a term is none.
 */
export function markedChanges(
  paragraphs: Paragraphs,
  termAt: (place: number) => string | null,
): MarkedChange[] {
  const found: MarkedChange[] = [];
  for (const { change, termKey, text, gap } of stretchesOf(paragraphs, termAt)) {
    const { kind, author, date } = change;
    const one = { id: '', termKey, author, date, kind, text, answer: null, answerReason: '' };
    const last = found.at(-1);
    const joined = gap !== null && last && isInOneGo(last, one) ? joinedTo(last, one, gap) : null;
    if (joined) found[found.length - 1] = joined;
    else found.push(one);
  }
  const arrived = new Set(found.filter(({ kind }) => kind === 'moved-to').map(keyOfMove));
  return found
    .filter(({ text, before = '' }) => text.trim() !== '' || before.trim() !== '')
    .filter((change) => change.kind !== 'moved-from' || !arrived.has(keyOfMove(change)))
    .map((change, at) => ({ ...change, id: `change-${at + 1}` }));
}

function stretchesOf(paragraphs: Paragraphs, termAt: (place: number) => string | null): readonly Stretch[] {
  const found: Stretch[] = [];
  let gap: string | null = null;
  for (const [place, { pieces, markChange, role, isState }] of paragraphs.entries()) {
    if (isState) continue;
    let isWhole = true;
    for (const { text, change } of pieces) {
      const theirs = theirsOf(change);
      if (theirs) {
        found.push({ change: theirs, termKey: termAt(place), text, gap });
        gap = '';
      } else if (role === 'cell-row' && text === '\t') gap = gap === null ? null : `${gap}\t`;
      else if (change?.kind !== 'deleted' || !change.isOurs) {
        gap = null;
        isWhole = false;
      }
    }
    gap = gap === null || (!isWhole && !theirsOf(markChange)) ? null : `${gap}\n`;
  }
  return found;
}

function theirsOf(change: ReceivedChange | undefined): ReceivedChange | undefined {
  return change?.isOurs ? theirsOf(change.within) : change;
}

function isInOneGo(one: MarkedChange, other: MarkedChange): boolean {
  const day = (date: string | null) => date?.slice(0, 10) ?? null;
  return one.author === other.author && one.termKey === other.termKey && day(one.date) === day(other.date);
}

/** Null where the two are not of one kind. */
function joinedTo(last: MarkedChange, { kind, text }: MarkedChange, gap: string): MarkedChange | null {
  if (kind === last.kind) return { ...last, text: last.text + gap + text };
  if (kind === 'inserted' && last.kind === 'deleted') return { ...last, kind, text, before: last.text };
  if (kind === 'deleted' && last.kind === 'inserted')
    return { ...last, before: last.before === undefined ? text : last.before + gap + text };
  return null;
}

function keyOfMove({ author, text }: MarkedChange): string {
  return JSON.stringify([author, text.replaceAll(/\s+/g, ' ').trim()]);
}

/** Comments with the terms on whose words they are. */
export function receivedRemarks(
  { comments, paragraphs }: ReceivedText,
  termAt: (place: number) => string | null,
): ReceivedRemark[] {
  return comments.map(({ id, author, date, text, on, answers, isResolved }) => {
    const place = paragraphs.findIndex(({ pieces }) => pieces.some((piece) => piece.comments?.includes(id)));
    return {
      id,
      termKey: place < 0 ? null : termAt(place),
      author,
      date,
      text,
      on,
      answers,
      isResolved,
      answer: null,
      answerReason: '',
    };
  });
}

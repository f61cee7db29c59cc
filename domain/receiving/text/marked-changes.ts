import type { MarkedChange, ReceivedRemark } from '../received-file.ts';
import type { ReceivedChange, ReceivedText } from '../received-document.ts';

type Paragraphs = ReceivedText['paragraphs'];

/** Whose changes a file marks: stretches of words that one person put in, struck or moved at one time, in the order of the text. */
export function markedChanges(
  paragraphs: Paragraphs,
  termAt: (place: number) => string | null,
): MarkedChange[] {
  const found: { key: string; change: Omit<MarkedChange, 'id'> }[] = [];
  for (const [place, { pieces, markChange }] of paragraphs.entries()) {
    let isOpen = false;
    const termKey = termAt(place);
    for (const { text, change } of pieces) {
      if (!change) {
        isOpen = false;
        continue;
      }
      const key = keyOf(change, termKey);
      const last = found.at(-1);
      if (isOpen && last?.key === key) last.change = { ...last.change, text: last.change.text + text };
      else found.push({ key, change: { ...unanswered(change, termKey), text } });
      isOpen = true;
    }
    if (pieces.length === 0 && markChange)
      found.push({ key: '', change: { ...unanswered(markChange, termKey), text: '' } });
  }
  return found
    .filter(({ change }) => change.text.trim() !== '')
    .map(({ change }, at) => ({ id: `change-${at + 1}`, ...change }));
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

function unanswered(
  { kind, author, date }: ReceivedChange,
  termKey: string | null,
): Omit<MarkedChange, 'id' | 'text'> {
  return { termKey, author, date, kind, answer: null, answerReason: '' };
}

function keyOf({ kind, author, date }: ReceivedChange, termKey: string | null): string {
  return JSON.stringify([kind, author, date, termKey]);
}

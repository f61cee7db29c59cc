import { MessageSquareText } from 'lucide-react';
import type { ReceivedPart } from '../../../domain/receiving/reading.ts';
import { nameOf, onDay } from './say-reading.ts';
import styles from './marked-text.module.css';

type Paragraph = ReceivedPart['paragraphs'][number];
type Piece = Paragraph['pieces'][number];

/** Their words as they came: what the file marks as put in or struck, by whom, and where a comment stands. */
export function MarkedText({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return (
    <div className={styles.text} data-selectable>
      {paragraphs.map(({ role, number, pieces }, index) => (
        // Paragraphs have no identity of their own: they are read anew from the file
        <p key={index} className={styles.paragraph} data-role={role}>
          {number && <span className={styles.number}>{number}</span>}
          {pieces.map((piece, place) => (
            <MarkedPiece key={place} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

function MarkedPiece({ piece }: { readonly piece: Piece }) {
  const { text, change, bold, italic, comments } = piece;
  const words = (
    <>
      <span style={{ fontWeight: bold ? 600 : undefined, fontStyle: italic ? 'italic' : undefined }}>
        {text === '\t' ? '  |  ' : text}
      </span>
      {comments && comments.length > 0 && (
        <MessageSquareText size={12} className={styles.comment} aria-label="A comment stands here" />
      )}
    </>
  );
  if (!change) return words;
  const by = `${nameOf(change.author)}${onDay(change.date)}`;
  const isGone = change.kind === 'deleted' || change.kind === 'moved-from';
  return isGone ? (
    <del className={styles.deleted} title={`Struck by ${by}`}>
      {words}
    </del>
  ) : (
    <ins className={styles.inserted} title={`Put in by ${by}`}>
      {words}
    </ins>
  );
}

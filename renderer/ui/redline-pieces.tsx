import { VisuallyHidden } from '@mantine/core';
import type { Run } from '../../domain/document/document.ts';
import type { RedlinePiece } from '../../domain/redline/redline.ts';
import { RunText } from './run-text.tsx';
import styles from './redline-pieces.module.css';

/** The pieces of one paragraph: inserted underlined, deleted struck, the two ends of a move with the same number. */
export function RedlinePieces({ pieces }: { readonly pieces: readonly RedlinePiece[] }) {
  return pieces.map((piece, index) => {
    // Pieces have no identity of their own: they are computed anew from the two texts
    const key = index;
    const { kind, run, move } = piece;
    const isMove = kind === 'moved-from' || kind === 'moved-to';
    // A paragraph that was edited on its way has many pieces of one move: one mark is enough
    const isFirst = pieces.findIndex((other) => other.kind === kind && other.move === move) === index;
    const words = (
      <>
        {isMove && isFirst && <MoveMark number={move ?? 0} end={kind === 'moved-from' ? 'from' : 'to'} />}
        <RunText text={[run]} />
      </>
    );
    if (kind === 'same') return <span key={key}>{words}</span>;
    if (kind === 'deleted' || kind === 'moved-from') {
      return (
        <del key={key} className={isMove ? styles.movedFrom : styles.deleted}>
          {words}
        </del>
      );
    }
    const before = pieces[index - 1];
    return (
      <ins key={key} className={isMove ? styles.movedTo : styles.inserted}>
        {words}
        {before?.kind === 'deleted' && before.run.text === run.text && (
          <span className={styles.told}>{sayLook(before.run, run)}</span>
        )}
      </ins>
    );
  });
}

/** One of the two numbered marks of a move: where the words were, and where they are now. */
function MoveMark({ number, end }: { readonly number: number; readonly end: 'from' | 'to' }) {
  const said = end === 'from' ? `moved away from here, see mark ${number}` : `moved here, see mark ${number}`;
  return (
    <span className={styles.mark} title={said}>
      <span aria-hidden>
        {end === 'from' ? '↷' : '↶'}
        {number}
      </span>
      <VisuallyHidden>{said}: </VisuallyHidden>
    </span>
  );
}

/** The same words in another look. */
function sayLook(before: Run, after: Run): string {
  const changes = [
    before.bold === after.bold ? null : after.bold ? 'now bold' : 'no longer bold',
    before.italic === after.italic ? null : after.italic ? 'now italic' : 'no longer italic',
    before.mark === after.mark
      ? null
      : after.mark
        ? `now marked ${after.mark}`
        : `no longer marked ${before.mark}`,
  ];
  return changes.filter((change) => change !== null).join(', ') || 'other formatting';
}

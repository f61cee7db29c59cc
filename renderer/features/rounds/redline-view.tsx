import type { Redline, RedlineParagraph, RedlinePiece } from '../../../domain/redline/redline.ts';
import { RedlinePieces } from '../../ui/redline-pieces.tsx';
import styles from './redline.module.css';

interface RedlineViewProps {
  readonly redline: Redline;
  readonly isSideBySide: boolean;
}

const roleWords: Readonly<Record<RedlineParagraph['role'], string>> = {
  body: 'running text',
  bullet: 'a bullet',
  numbered: 'a numbered item',
};

/** Two texts as one, or beside each other; read without colour by lines, strokes and numbers. */
export function RedlineView({ redline, isSideBySide }: RedlineViewProps) {
  return (
    <div className={isSideBySide ? styles.pair : styles.text}>
      {redline.map((paragraph, index) => {
        // Paragraphs have no identity of their own: they are computed anew from the two texts
        const key = index;
        const { kind, pieces, role, roleBefore } = paragraph;
        if (!isSideBySide) {
          return (
            <p key={key} className={styles.paragraph} data-role={role}>
              {roleBefore && <span className={styles.told}>was {roleWords[roleBefore]}</span>}
              <RedlinePieces pieces={pieces} />
            </p>
          );
        }
        const isNew = kind === 'inserted' || kind === 'moved-to';
        return (
          <div key={key} className={styles.both}>
            <p className={styles.paragraph} data-role={roleBefore ?? role}>
              <RedlinePieces pieces={isNew ? [] : pieces.filter(isBefore)} />
            </p>
            <p className={styles.paragraph} data-role={role}>
              {roleBefore && <span className={styles.told}>was {roleWords[roleBefore]}</span>}
              <RedlinePieces pieces={pieces.filter(isAfter)} />
            </p>
          </div>
        );
      })}
    </div>
  );
}

function isBefore({ kind }: RedlinePiece): boolean {
  return kind === 'same' || kind === 'deleted' || kind === 'moved-from';
}

function isAfter({ kind }: RedlinePiece): boolean {
  return kind === 'same' || kind === 'inserted' || kind === 'moved-to';
}

import { Button, Checkbox } from '@mantine/core';
import { Check, TriangleAlert } from 'lucide-react';
import { diffProse, hasChanges } from '../../../domain/redline/diff-prose.ts';
import type { Decision, Reading, ReceivedPart } from '../../../domain/receiving/reading.ts';
import type { ProseParagraph } from '../../../domain/terms/prose-of-term.ts';
import { RedlinePieces } from '../../ui/redline-pieces.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';
import { MarkedText } from './marked-text.tsx';
import { PartComments } from './part-comments.tsx';
import { wantsALook } from './say-reading.ts';
import { OtherTerms, TakenAsForm } from './taken-as.tsx';
import styles from './part-detail.module.css';

interface PartDetailProps {
  readonly reading: Reading;
  readonly part: ReceivedPart;
  readonly onDecide: (decision: Decision) => void;
  /** The part is what it is taken for. */
  readonly onConfirm: () => void;
}

/** One part of the file: what it is taken for, their words as they came, and what comes of them on the sheet. */
export function PartDetail({ reading, part, onDecide, onConfirm }: PartDetailProps) {
  const { id, as, takesValues, values } = part;
  // a term sheet as data says itself which term is which: there is nothing to decide
  const isDecided = reading.kind === 'sheet';
  const take = (next: ReceivedPart['as']): void => onDecide({ partId: id, as: next, takesValues });
  return (
    <ScrollRegion label="The part that is shown" className={styles.detail}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {part.number && <span className={styles.number}>{part.number}</span>}
          {part.heading || 'Without a heading'}
        </h2>
        {!isDecided && <TakenAsForm part={part} terms={reading.terms} onChange={take} />}
        <p className={styles.why}>
          <ConfidenceMark confidence={part.confidence} isByHand={part.isByHand} /> {part.reason}
          {!isDecided && wantsALook(part) && (
            <Button
              variant="default"
              size="compact-xs"
              leftSection={<Check size={12} aria-hidden />}
              onClick={onConfirm}
            >
              That is right
            </Button>
          )}
        </p>
        {!isDecided && <OtherTerms part={part} onChange={take} />}
        {part.notes && part.notes.length > 0 && (
          <ul className={styles.notes} aria-label="To note">
            {part.notes.map((note) => (
              <li key={note} data-selectable>
                <TriangleAlert size={13} aria-hidden /> {note}
              </li>
            ))}
          </ul>
        )}
      </header>
      {values.length > 0 && (
        <section className={styles.block} aria-label="Values read from the words">
          <h3 className={styles.label}>Values read from the words</h3>
          <table className={styles.values}>
            <thead>
              <tr>
                <th scope="col">Value</th>
                <th scope="col">Round {reading.against}</th>
                <th scope="col">In the file</th>
              </tr>
            </thead>
            <tbody>
              {values.map(({ field, label, before, after }) => (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  <td>{before ?? 'not stated'}</td>
                  <td>{after ?? 'not stated'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {!isDecided && (
            <Checkbox
              size="xs"
              label="Take them as values of the term"
              description="Otherwise only the words are received, and the sheet says that they no longer agree with its values."
              checked={takesValues}
              onChange={(event) => onDecide({ partId: id, as, takesValues: event.currentTarget.checked })}
            />
          )}
        </section>
      )}
      <section className={styles.block} aria-label="As it came">
        <h3 className={styles.label}>As it came</h3>
        <MarkedText paragraphs={part.paragraphs} />
      </section>
      {as.kind !== 'frame' && <Outcome part={part} against={reading.against} />}
      <PartComments reading={reading} part={part} />
    </ScrollRegion>
  );
}

/** The term on the new round held against the earlier one. */
function Outcome({
  part: { before, after },
  against,
}: {
  readonly part: ReceivedPart;
  readonly against: number | null;
}) {
  const redline = diffProse(asProse(before ?? []), asProse(after));
  const title =
    before === null ? 'On the new round (the term was not there)' : `Held against round ${against}`;
  return (
    <section className={styles.block} aria-label={title}>
      <h3 className={styles.label}>{title}</h3>
      {before !== null && !hasChanges(redline) ? (
        <p className={styles.same}>Nothing changed.</p>
      ) : (
        <div className={styles.outcome} data-selectable>
          {redline.map(({ pieces }, index) => (
            <p key={index}>
              <RedlinePieces pieces={pieces} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function asProse(paragraphs: readonly string[]): readonly ProseParagraph[] {
  return paragraphs.map((text) => ({ role: 'body', text: [{ text }] }));
}

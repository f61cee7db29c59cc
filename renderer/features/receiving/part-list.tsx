import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { MessageSquareText, TriangleAlert } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Reading, ReceivedPart } from '../../../domain/receiving/reading.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';
import { commentsIn, isChanged, outcomeWords, wantsALook } from './say-reading.ts';
import styles from './part-list.module.css';

interface PartListProps {
  readonly reading: Reading;
  readonly shownId: string | null;
  readonly onShow: (partId: string) => void;
}

type Filter = 'all' | 'changed' | 'look';

const nothingShown: Readonly<Record<Filter, string>> = {
  all: 'The file holds no words.',
  changed: 'Nothing in it differs from the earlier round.',
  look: 'Every part has its term.',
};

/** The parts of the file from top to bottom: what each is taken for, how sure that is and what comes of it. */
export function PartList({ reading, shownId, onShow }: PartListProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const counts = {
    changed: reading.parts.filter(isChanged).length,
    look: reading.parts.filter(wantsALook).length,
  };
  const shown = reading.parts.filter(
    (part) => filter === 'all' || (filter === 'changed' ? isChanged(part) : wantsALook(part)),
  );
  return (
    <section className={styles.side} aria-label="Parts of the file">
      <div className={styles.filter}>
        <SegmentedControl
          aria-label="Which parts"
          size="xs"
          fullWidth
          value={filter}
          onChange={setFilter}
          data={[
            { value: 'all', label: `All ${reading.parts.length}` },
            { value: 'changed', label: `Changed ${counts.changed}` },
            { value: 'look', label: `To look at ${counts.look}` },
          ]}
        />
      </div>
      <ScrollRegion label="List of parts" className={styles.scroll}>
        {shown.length === 0 && (
          <p className={styles.none}>{nothingShown[reading.parts.length === 0 ? 'all' : filter]}</p>
        )}
        <ol className={styles.list}>
          {shown.map((part) => (
            <li key={part.id}>
              <button
                type="button"
                className={styles.part}
                aria-current={part.id === shownId || undefined}
                data-frame={part.as.kind === 'frame' || undefined}
                onClick={() => onShow(part.id)}
                onKeyDown={walk}
              >
                <span className={styles.heading}>
                  {part.number && <span className={styles.number}>{part.number}</span>}
                  {headingOf(part)}
                </span>
                <span className={styles.facts}>
                  <span className={styles.term}>{takenWords(part)}</span>
                  <PartMarks part={part} />
                  <ConfidenceMark confidence={part.confidence} isByHand={part.isByHand} />
                  <span className={styles.outcome} data-changed={isChanged(part) || undefined}>
                    {outcomeWords[part.outcome]}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </ScrollRegion>
    </section>
  );
}

/** That something is said of it: by them in a comment, or to be noted. */
function PartMarks({ part }: { readonly part: ReceivedPart }) {
  const comments = commentsIn(part);
  const notes = part.notes ?? [];
  return (
    <>
      {notes.length > 0 && (
        <span className={styles.mark} title={notes.join('\n')}>
          <TriangleAlert size={12} aria-label="to note" />
        </span>
      )}
      {comments > 0 && (
        <span className={styles.mark} title={sayComments(comments)}>
          <MessageSquareText size={12} aria-hidden /> {comments}
          <VisuallyHidden> {comments === 1 ? 'comment' : 'comments'}</VisuallyHidden>
        </span>
      )}
    </>
  );
}

function sayComments(count: number): string {
  return count === 1 ? '1 comment of theirs stands on it' : `${count} comments of theirs stand on it`;
}

/** Arrow keys walk up and down the parts and show them as they go. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.parentElement;
  const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const button = next?.querySelector('button');
  button?.focus();
  button?.click();
}

/** Its heading, or the beginning of its words. */
function headingOf({ heading, paragraphs }: ReceivedPart): string {
  if (heading.trim() !== '') return heading;
  const words = paragraphs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  return words.trim() === ''
    ? 'Without words'
    : `“${words.trim().slice(0, 60)}${words.length > 60 ? '…' : ''}”`;
}

function takenWords({ as, label, heading }: ReceivedPart): string {
  if (as.kind === 'frame') return 'Frame of the paper';
  if (as.kind === 'custom') return `Own term: ${as.label}`;
  return label === heading.trim() ? 'the term of that name' : label;
}

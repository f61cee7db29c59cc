import { Textarea } from '@mantine/core';
import { noteOn } from '../../../../domain/precedents/known.ts';
import type { KnownPrecedent } from '../../../../domain/precedents/known-precedent.ts';
import { CitedEntries } from '../../../citations/cited-entries.tsx';
import { PrivateArea } from '../../../ui/private-area.tsx';
import { NoteLine } from './note-line.tsx';
import { useEntryNote } from './use-entry-note.ts';
import styles from './facts.module.css';

interface OurNotesProps {
  readonly known: KnownPrecedent;
  readonly onFact: (factId: string) => void;
}

/** What only we think of the entry, and where we read its facts otherwise. */
export function OurNotes({ known, onFact }: OurNotesProps) {
  const { precedent, notes } = known;
  const draft = useEntryNote(precedent.id, noteOn(known, null)?.note ?? '');
  const onFacts = notes.filter(({ factId }) => factId !== null);
  return (
    <div data-jump="Our notes">
      <PrivateArea title="Our notes">
        <Textarea
          aria-label={`Our note on ${precedent.title}`}
          data-grows="from-two-lines"
          placeholder="What we make of it, what to ask, where it does not fit"
          maxLength={20_000}
          error={draft.refusal}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onBlur={draft.leave}
        />
        <CitedEntries text={draft.text} />
        {onFacts.length > 0 && (
          <ul className={styles.noteLines} aria-label="Our notes on facts">
            {onFacts.map((note) => (
              <NoteLine key={note.factId} known={known} note={note} onFact={onFact} />
            ))}
          </ul>
        )}
      </PrivateArea>
    </div>
  );
}

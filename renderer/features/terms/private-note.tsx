import { Textarea } from '@mantine/core';
import { memo } from 'react';
import { CitedEntries } from '../../citations/cited-entries.tsx';
import { placeOf } from '../../saves-slice.ts';
import { useApp } from '../../store.ts';
import { useTextDraft } from '../../use-text-draft.ts';

interface PrivateNoteProps {
  readonly dealId: string;
  readonly termKey: string;
  readonly text: string;
}

/** What only we think of this term. Saved while it is typed. */
export const PrivateNote = memo(function PrivateNote({ dealId, termKey, text }: PrivateNoteProps) {
  const saveNote = useApp((state) => state.saveNote);
  const draft = useTextDraft({
    dealId,
    place: placeOf('notes.save', dealId, termKey),
    stored: text,
    write: (note) => saveNote(dealId, termKey, note),
    isWhole: () => true,
    clean: (note) => note,
  });
  return (
    <>
      <Textarea
        aria-label="Our note"
        data-grows="from-two-lines"
        placeholder="What was said, what we know, what to ask"
        error={draft.refusal}
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.leave}
      />
      <CitedEntries text={draft.text} />
    </>
  );
});

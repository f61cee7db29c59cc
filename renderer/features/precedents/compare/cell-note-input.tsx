import { Textarea } from '@mantine/core';
import { CitedEntries } from '../../../citations/cited-entries.tsx';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useTextDraft } from '../../../use-text-draft.ts';

interface CellNoteInputProps {
  readonly dealId: string;
  readonly termKey: string;
  readonly columnId: string;
  readonly stored: string;
}

/** What we write beside one cell. Saved while it is typed. */
export function CellNoteInput({ dealId, termKey, columnId, stored }: CellNoteInputProps) {
  const noteCell = useApp((state) => state.noteCell);
  const draft = useTextDraft({
    dealId,
    place: placeOf('comparison.note', dealId, termKey, columnId),
    stored,
    write: (note) => noteCell(dealId, { termKey, columnId, note }),
    isWhole: () => true,
    clean: (note) => note,
  });
  return (
    <>
      <Textarea
        aria-label="Our note"
        data-autofocus
        data-grows="from-two-lines"
        placeholder="Why it matters here, what to ask, whom to call"
        maxLength={20_000}
        error={draft.refusal}
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={draft.leave}
      />
      <CitedEntries text={draft.text} />
    </>
  );
}

import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { describeError } from '../../../domain/describe-error.ts';
import { registerSave } from '../../pending-saves.ts';
import { useApp } from '../../store.ts';
import { PrivateArea } from '../../ui/private-area.tsx';

interface PrivateNoteProps {
  readonly dealId: string;
  readonly termKey: string;
  readonly text: string;
}

/** What only we think of this term. Saved when the field is left. */
export function PrivateNote({ dealId, termKey, text }: PrivateNoteProps) {
  const saveNote = useApp((state) => state.saveNote);
  const [draft, setDraft] = useState(text);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (draft === text) return;
    const result = await saveNote(dealId, termKey, draft);
    setRefusal(result.ok ? null : describeError(result.error));
  };
  useEffect(() => registerSave(save));
  return (
    <PrivateArea title="Our note">
      <Textarea
        aria-label="Our note"
        autosize
        minRows={2}
        maxRows={12}
        placeholder="Target, reasons, who decides"
        error={refusal}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void save()}
      />
    </PrivateArea>
  );
}

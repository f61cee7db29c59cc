import { useRef, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';

/** Our note on an entry as a whole while it is typed: saved after a pause, when it is left, and when the page goes. */
export function useEntryNote(precedentId: string, stored: string) {
  const annotate = useApp((state) => state.annotatePrecedent);
  const place = placeOf('precedents.annotate', precedentId, '');
  const [text, setText] = useState(() => {
    const kept = useApp.getState().refused[place];
    return typeof kept === 'string' ? kept : stored;
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [file] = useState(() => useApp.getState().workspace?.file);
  const latest = useRef({ text, stored });
  const saver = useSaver(async () => {
    const { keepRefused, workspace } = useApp.getState();
    const note = latest.current.text.trim();
    // The workspace may have been closed before the page was: its note belongs into no other
    if (workspace?.file !== file) return;
    if (note === latest.current.stored) return keepRefused(place, null);
    const result = await annotate({ precedentId, factId: null, note, correction: null });
    if (result.ok) latest.current.stored = note;
    setRefusal(result.ok ? null : describeError(result.error));
    keepRefused(place, result.ok ? null : latest.current.text);
  });
  return {
    text,
    refusal,
    change: (next: string): void => {
      latest.current.text = next;
      setText(next);
      saver.changed(true);
    },
    leave: () => void saver.now(),
  };
}

import { useEffect, useRef, useState } from 'react';
import { describeError } from '../domain/describe-error.ts';
import { useApp } from './store.ts';
import { saveText, type TextPlace } from './text-draft.ts';
import { useSaver } from './use-saver.ts';

export interface TextDraft {
  readonly text: string;
  /** Why it is not saved. */
  readonly refusal: string | null;
  readonly change: (text: string) => void;
  /** The field was left: save now, and show what is saved of the text. */
  readonly leave: () => void;
}

/** One text while it is edited: saved as `useSaver` says, and kept when it was refused, even if its form goes. */
export function useTextDraft(given: TextPlace): TextDraft {
  const lost = useApp((state) => state.lostWrites[given.place]);
  const revision = useApp((state) => state.dealsById[given.dealId]?.history.revision);
  const [text, setText] = useState(() => {
    const kept = useApp.getState().refused[given.place];
    return typeof kept === 'string' ? kept : given.stored;
  });
  const latest = useRef({ ...given, text, revision });
  useEffect(() => {
    latest.current = { ...given, text: latest.current.text, revision: latest.current.revision };
  });
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    // A step was taken back or made again: what the file now holds is what counts
    setSeen(revision);
    setText(given.stored);
  }
  useEffect(() => {
    if (revision === latest.current.revision) return;
    latest.current = { ...latest.current, revision, text: latest.current.stored };
    useApp.getState().keepRefused(latest.current.place, null);
  }, [revision]);
  const saver = useSaver(() => saveText(latest, useApp.getState()));
  const change = (next: string): void => {
    latest.current.text = next;
    setText(next);
  };
  return {
    text,
    refusal: lost ? describeError(lost.error) : null,
    change: (next) => {
      change(next);
      saver.changed(given.isWhole(next));
    },
    leave: () => {
      change(given.clean(text));
      void saver.now();
    },
  };
}

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

/**
 * One text while it is edited: saved as `useSaver` says, and kept when it was refused, even if its form goes. Until
 * somebody types it is what the file holds, also after a step was taken back, whenever what is then held is known.
 */
export function useTextDraft(given: TextPlace): TextDraft {
  const lost = useApp((state) => state.lostWrites[given.place]);
  const revision = useApp((state) => state.dealsById[given.dealId]?.history.revision);
  const [typed, setTyped] = useState(() => {
    const kept = useApp.getState().refused[given.place];
    return typeof kept === 'string' ? kept : null;
  });
  const text = typed ?? given.stored;
  const latest = useRef({ ...given, text, isTyped: typed !== null, revision });
  useEffect(() => {
    const { text: last, isTyped, revision: known } = latest.current;
    latest.current = { ...given, text: isTyped ? last : given.stored, isTyped, revision: known };
  });
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    // A step was taken back or made again: what the file now holds is what counts
    setSeen(revision);
    setTyped(null);
  }
  useEffect(() => {
    if (revision === latest.current.revision) return;
    latest.current = { ...latest.current, revision, text: latest.current.stored, isTyped: false };
    useApp.getState().keepRefused(latest.current.place, null);
  }, [revision]);
  const saver = useSaver(() => saveText(latest, useApp.getState()));
  const change = (next: string): void => {
    latest.current.text = next;
    latest.current.isTyped = true;
    setTyped(next);
  };
  return {
    text,
    refusal: lost ? describeError(lost.error) : null,
    change: (next) => {
      change(next);
      saver.changed(given.isWhole(next));
    },
    leave: () => {
      if (typed !== null) change(given.clean(typed));
      void saver.now();
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import { strengthStudySchema, type StrengthStudy } from '../../../../domain/economics/strength/study.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';

export interface StudyDraft {
  readonly study: StrengthStudy;
  /** Why a box is wrong, by its path in the study, such as `standards.0.total.count`. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Why the file did not take it. */
  readonly refusal: string | null;
  /** Whether the results on the screen are of an earlier state. */
  readonly isAhead: boolean;
  /** Typing is saved a moment later, what is clicked at once. */
  readonly change: (parts: Partial<StrengthStudy>, how?: 'typed' | 'clicked') => void;
  readonly leave: () => void;
}

/** A study while it is edited: saved as one types, kept back while a box of it is wrong. */
export function useStudyDraft(dealId: string, stored: StrengthStudy): StudyDraft {
  const place = placeOf('strength.save', dealId);
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const lost = useApp((state) => state.lostWrites[place]);
  const [typed, setTyped] = useState<StrengthStudy | null>(() => keptAt(place));
  const latest = useRef(typed);
  const held = useRef(stored);
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    // a step was taken back or made again: what the file now holds is what counts
    setSeen(revision);
    setTyped(null);
  }
  const known = useRef(revision);
  useEffect(() => {
    held.current = stored;
    if (known.current === revision) return;
    known.current = revision;
    latest.current = null;
    useApp.getState().keepRefused(place, null);
  }, [revision, place, stored]);

  const saver = useSaver(async () => {
    const { dealsById, saveStrength, keepRefused } = useApp.getState();
    const draft = latest.current;
    if (!draft) return;
    // the workspace may have been closed before the form was
    if (!dealsById[dealId]) return keepRefused(place, null);
    const read = strengthStudySchema.safeParse(draft);
    const result = read.success ? await saveStrength({ dealId, study: draft }) : null;
    if (latest.current !== draft) return;
    keepRefused(place, result?.ok === true ? null : JSON.stringify(draft));
    if (result?.ok !== true) return;
    latest.current = null;
    setTyped(null);
  });

  return {
    study: typed ?? stored,
    wrong: typed ? issuesOf(typed) : {},
    refusal: lost ? describeError(lost.error) : null,
    isAhead: typed !== null,
    change: (parts, how = 'typed') => {
      const next = { ...(latest.current ?? held.current), ...parts };
      latest.current = next;
      setTyped(next);
      saver.changed(true);
      if (how === 'clicked') void saver.now();
    },
    leave: () => void saver.now(),
  };
}

function issuesOf(study: StrengthStudy): Readonly<Record<string, string>> {
  const { error } = strengthStudySchema.safeParse(study);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
}

/** What was typed before the form was last taken away and not saved. */
function keptAt(place: string): StrengthStudy | null {
  const kept = useApp.getState().refused[place];
  return typeof kept === 'string' ? (JSON.parse(kept) as StrengthStudy) : null; // written by this form only
}

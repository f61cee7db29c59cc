import { useEffect, useRef, useState } from 'react';
import type { OpenWorksheet } from '../../../../domain/contract/worksheets.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { Worksheet } from '../../../../domain/economics/worksheets/worksheet.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';
import { readWorksheet, type WrongBoxes } from './read-worksheet.ts';

export interface WorksheetDraft {
  readonly worksheet: Worksheet;
  readonly wrong: WrongBoxes;
  /** Why the file did not take it. */
  readonly refusal: string | null;
  /** Typing is saved a moment later, what is clicked at once. */
  readonly change: (parts: Partial<Worksheet>, how?: 'typed' | 'clicked') => void;
  readonly leave: () => void;
}

/** A worksheet while it is edited: saved as one types, boxes that are wrong kept back and named. */
export function useWorksheetDraft(dealId: string, open: OpenWorksheet): WorksheetDraft {
  const { precedentId } = open.worksheet;
  const place = placeOf('worksheets.save', dealId, precedentId);
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const lost = useApp((state) => state.lostWrites[place]);
  const [typed, setTyped] = useState<Worksheet | null>(() => keptAt(place));
  const latest = useRef(typed);
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    // a step was taken back or made again: what the file now holds is what counts
    setSeen(revision);
    setTyped(null);
  }
  const known = useRef(revision);
  useEffect(() => {
    if (known.current === revision) return;
    known.current = revision;
    latest.current = null;
    useApp.getState().keepRefused(place, null);
  }, [revision, place]);

  const saver = useSaver(async () => {
    const { dealsById, saveWorksheet, keepRefused } = useApp.getState();
    const draft = latest.current;
    if (!draft) return;
    // the workspace may have been closed before the form was
    if (!dealsById[dealId]) return keepRefused(place, null);
    const { worksheet, wrong } = readWorksheet(draft);
    const result = worksheet && (await saveWorksheet({ dealId, worksheet }));
    const isWhole = result?.ok === true && Object.keys(wrong).length === 0;
    if (latest.current !== draft) return;
    keepRefused(place, isWhole ? null : JSON.stringify(draft));
    if (!isWhole) return;
    latest.current = null;
    setTyped(null);
  });

  const worksheet = typed ?? open.worksheet;
  return {
    worksheet,
    wrong: typed ? readWorksheet(typed).wrong : {},
    refusal: lost ? describeError(lost.error) : null,
    change: (parts, how = 'typed') => {
      const next = { ...(latest.current ?? open.worksheet), ...parts };
      latest.current = next;
      setTyped(next);
      saver.changed(true);
      if (how === 'clicked') void saver.now();
    },
    leave: () => void saver.now(),
  };
}

/** What was typed before the form was last taken away and not saved. */
function keptAt(place: string): Worksheet | null {
  const kept = useApp.getState().refused[place];
  return typeof kept === 'string' ? (JSON.parse(kept) as Worksheet) : null; // written by this form only
}

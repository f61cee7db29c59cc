import { useEffect, useRef, useState } from 'react';
import { describeError } from '../../../../domain/describe-error.ts';
import type { AssumptionRanges } from '../../../../domain/economics/simulation/ranges.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';
import { draftOf, readRanges, type RangesDraft, type WrongRanges } from './ranges-draft.ts';

export interface RangesForm {
  readonly values: RangesDraft;
  /** Of boxes that were left once: while one is first typed in, it is not yet wrong. */
  readonly wrong: WrongRanges;
  /** All of it can be saved. */
  readonly isWhole: boolean;
  /** Why the file did not take them. */
  readonly refusal: string | null;
  readonly change: (next: RangesDraft) => void;
  readonly leave: (place: string) => void;
}

/** The ranges of a deal while they are edited: saved a moment after each change, kept back while one of them is wrong. */
export function useRangesDraft(
  dealId: string,
  stored: AssumptionRanges | null,
  currency: string,
): RangesForm {
  const place = placeOf('ranges.save', dealId);
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const lost = useApp((state) => state.lostWrites[place]);
  const [typed, setTyped] = useState<RangesDraft | null>(() => keptAt(place));
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const latest = useRef(typed);
  const [seen, setSeen] = useState(revision);
  if (seen !== revision) {
    // A step was taken back or made again: what the file now holds is what counts
    setSeen(revision);
    setTyped(null);
    setLeft(new Set());
  }
  const known = useRef(revision);
  useEffect(() => {
    if (known.current === revision) return;
    known.current = revision;
    latest.current = null;
    useApp.getState().keepRefused(place, null);
  }, [revision, place]);

  const saver = useSaver(async () => {
    const { dealsById, ranges: held, saveRanges, keepRefused } = useApp.getState();
    const answer = held[dealId];
    const draft = latest.current;
    // The workspace may have been closed before the form was
    if (!dealsById[dealId] || answer?.state !== 'ready' || !draft) return keepRefused(place, null);
    const read = readRanges(draft, currency).ranges;
    const before = answer.value.ranges;
    const isSame = JSON.stringify(read) === JSON.stringify(before);
    const result = read === null || isSame ? null : await saveRanges({ dealId, ranges: read });
    const isHeld = read !== null && result?.ok !== false;
    keepRefused(place, isHeld ? null : JSON.stringify(draft));
  });

  const values = typed ?? draftOf(stored);
  const { ranges, wrong } = readRanges(values, currency);
  return {
    values,
    wrong: Object.fromEntries(
      Object.entries(wrong).filter(
        ([box]) => box.endsWith('.key') || [...left].some((one) => rowOf(one) === rowOf(box)),
      ),
    ),
    isWhole: ranges !== null,
    refusal: lost ? describeError(lost.error) : null,
    change: (next) => {
      latest.current = next;
      setTyped(next);
      saver.changed(true);
    },
    leave: (box) => {
      setLeft((boxes) => new Set([...boxes, box]));
      void saver.now();
    },
  };
}

/** What was typed before the form was last taken away and not saved. */
function keptAt(place: string): RangesDraft | null {
  const kept = useApp.getState().refused[place];
  return typeof kept === 'string' ? (JSON.parse(kept) as RangesDraft) : null; // written by this form only
}

/** Bounds are held against each other: who has left one of them is told of both. */
function rowOf(box: string): string {
  return box.split('.')[0] ?? box;
}

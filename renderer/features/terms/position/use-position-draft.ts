import { useEffect, useRef, useState } from 'react';
import { emptyPosition, positionSchema, type Position } from '../../../../domain/positions/position.ts';
import type { TermDefinition } from '../../../../domain/terms/term.ts';
import { placeOf } from '../../../saves-slice.ts';
import { useApp } from '../../../store.ts';
import { useSaver } from '../../../use-saver.ts';
import { isSamePosition, readPosition, type ReadPosition } from './position-draft.ts';

export interface PositionDraft {
  readonly position: Position;
  readonly issues: ReadPosition['issues'];
  readonly change: (part: Partial<Position>) => void;
  /** A part was left: save now, and from here on say what is wrong. */
  readonly leave: () => void;
}

/** Our stand on a term while it is edited: saved a moment after each change; what is refused waits for its form. */
export function usePositionDraft(dealId: string, definition: TermDefinition): PositionDraft {
  const termKey = definition.key;
  const place = placeOf('positions.save', dealId, termKey);
  const stored = useApp((state) => state.dealsById[dealId]?.positions[termKey]) ?? null;
  const revision = useApp((state) => state.dealsById[dealId]?.history.revision);
  const savePosition = useApp((state) => state.savePosition);
  const keepRefused = useApp((state) => state.keepRefused);
  const [position, setPosition] = useState(
    () => keptPosition(useApp.getState().refused[place]) ?? stored ?? emptyPosition(termKey),
  );
  const [issues, setIssues] = useState<ReadPosition['issues']>(
    () => readPosition(definition, position, stored ?? emptyPosition(termKey)).issues,
  );
  const latest = useRef({ position, stored, revision, definition });
  // What this form wrote last: when the file holds it, the form may be further on already
  const sent = useRef<readonly Position[]>([]);
  useEffect(() => {
    const before = latest.current;
    latest.current = { ...before, stored, definition };
    // A step was taken back or made again, or a playbook was applied: what the file now holds is what counts
    const next = stored ?? emptyPosition(termKey);
    const isOurs = stored === before.stored || sent.current.some((own) => isSamePosition(own, next));
    if (revision === before.revision && isOurs) return;
    latest.current = { position: next, stored, revision, definition };
    setPosition(next);
    setIssues({});
    keepRefused(place, null);
  }, [stored, revision, definition, termKey, place, keepRefused]);

  const saver = useSaver(async () => {
    const before = latest.current.stored ?? emptyPosition(termKey);
    // The workspace may have been closed before the form was
    if (!useApp.getState().dealsById[dealId]) return keepRefused(place, null);
    const draft = latest.current.position;
    const read = readPosition(latest.current.definition, draft, before);
    setIssues(read.issues);
    const isKept = isSamePosition(read.position, before);
    if (!isKept) sent.current = [...sent.current.slice(-2), read.position];
    const result = isKept ? null : await savePosition(dealId, read.position);
    const isRefused = Object.keys(read.issues).length > 0 || result?.ok === false;
    keepRefused(place, isRefused ? JSON.stringify(latest.current.position) : null);
  });

  return {
    position,
    issues,
    change: (part) => {
      latest.current.position = { ...latest.current.position, ...part };
      setPosition(latest.current.position);
      saver.changed(true);
    },
    leave: () => void saver.now(),
  };
}

function keptPosition(kept: unknown): Position | null {
  if (typeof kept !== 'string') return null;
  const parsed = positionSchema.safeParse(JSON.parse(kept));
  return parsed.success ? parsed.data : null;
}

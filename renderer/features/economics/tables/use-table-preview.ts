import { useEffect, useState } from 'react';
import type { GridReading, GridSource } from '../../../../domain/contract/economics.ts';
import { describeError } from '../../../../domain/describe-error.ts';
import type { GridProblem, GridQuestion } from '../../../../domain/economics/forecasts/grid/grid.ts';
import type { Result } from '../../../../domain/result.ts';

/** Somebody who types or pastes is left to finish. */
const TYPING_MS = 250;

/** What every table says of itself before it is taken over. */
export interface TablePreview {
  readonly sourceName: string;
  readonly sha256: string;
  readonly problems: readonly GridProblem[];
  readonly questions: readonly GridQuestion[];
  readonly notes: readonly string[];
  readonly isClean: boolean;
}

interface Answered<P> {
  readonly source: GridSource;
  readonly answers: GridReading['answers'];
  readonly result: Result<P>;
}

export interface PreviewState<P> {
  /** The last answer, which stays on the screen while the next is awaited. */
  readonly preview: P | null;
  readonly refusal: string | null;
  readonly isAsking: boolean;
}

/** What is in a table under these answers. What comes after a newer question is dropped. */
export function useTablePreview<P extends TablePreview>(
  source: GridSource | null,
  answers: GridReading['answers'],
  look: (reading: GridReading) => Promise<Result<P>>,
): PreviewState<P> {
  const [answered, setAnswered] = useState<Answered<P> | null>(null);
  useEffect(() => {
    if (source === null) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const result = await look({ source, answers });
      if (isCurrent) setAnswered({ source, answers, result });
    };
    const timer = setTimeout(() => void ask(), 'text' in source ? TYPING_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [source, answers, look]);
  if (source === null) return { preview: null, refusal: null, isAsking: false };
  const isAsking = answered?.source !== source || answered.answers !== answers;
  if (!answered) return { preview: null, refusal: null, isAsking };
  const { result } = answered;
  if (result.ok) return { preview: result.value, refusal: null, isAsking };
  return { preview: null, refusal: isAsking ? null : describeError(result.error), isAsking };
}

import { lazy, Suspense } from 'react';
import { useApp } from '../../../store.ts';
import type { SheetTerm } from '../sheet-view.ts';
import { DepartureStrip } from './departure-strip.tsx';
import { loadEditor } from './load-editor.ts';
import { StillProse } from './still-prose.tsx';

const TermEditor = lazy(async () => ({ default: (await loadEditor()).TermEditor }));

interface TermProseProps {
  readonly roundId: string;
  readonly term: SheetTerm;
  readonly canWrite: boolean;
}

/** The prose of one term: read as it prints, and edited in the same place. */
export function TermProse({ roundId, term, canWrite }: TermProseProps) {
  const isWriting = useApp((state) => state.writingTerm === term.key) && canWrite;
  const still = <StillProse roundId={roundId} term={term} canWrite={canWrite} />;
  return (
    <>
      <DepartureStrip roundId={roundId} termKey={term.key} departures={term.departures} canWrite={canWrite} />
      {isWriting ? (
        <Suspense fallback={still}>
          <TermEditor key={roundId} roundId={roundId} termKey={term.key} label={term.label} />
        </Suspense>
      ) : (
        still
      )}
    </>
  );
}

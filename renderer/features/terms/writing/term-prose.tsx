import { lazy, Suspense } from 'react';
import { resolve } from '../../../../domain/terms/written/suggestions.ts';
import { useApp } from '../../../store.ts';
import { SheetBlock } from '../sheet-block.tsx';
import type { SheetTerm } from '../sheet-view.ts';
import { DepartureStrip } from './departure-strip.tsx';
import { loadEditor } from './load-editor.ts';
import { SuggestionBar } from './suggestion-bar.tsx';
import { suggestionsOf } from './suggestions-of.ts';
import { WrittenText } from './written-text.tsx';
import styles from './prose.module.css';

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

function StillProse({ roundId, term, canWrite }: TermProseProps) {
  const saveTerm = useApp((state) => state.saveTerm);
  const write = useApp((state) => state.write);
  const { written } = term;
  if (!written) {
    const prose = term.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
    return (
      <div className={styles.prose} data-prose>
        {prose.map((block, at) => (
          <SheetBlock key={at} block={block} />
        ))}
      </div>
    );
  }
  return (
    <>
      {canWrite && (
        <SuggestionBar
          suggestions={suggestionsOf(written.paragraphs)}
          active={null}
          onStep={() => write(term.key, 'end')}
          onSettle={(verdict) => {
            const paragraphs = [...resolve(written.paragraphs, () => verdict)];
            void saveTerm(roundId, term.key, { written: { ...written, paragraphs } });
          }}
        />
      )}
      <WrittenText paragraphs={written.paragraphs} />
    </>
  );
}

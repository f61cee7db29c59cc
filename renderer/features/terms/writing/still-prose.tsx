import { SheetBlock } from '../sheet-block.tsx';
import type { SheetTerm } from '../sheet-view.ts';
import { StillSuggestions } from './still-suggestions.tsx';
import { WrittenText } from './written-text.tsx';
import { useApp } from '../../../store.ts';
import styles from './prose.module.css';

interface StillProseProps {
  readonly roundId: string;
  readonly term: SheetTerm;
  readonly canWrite: boolean;
}

/** The prose of a term while nobody edits it. */
export function StillProse({ roundId, term, canWrite }: StillProseProps) {
  const { written } = term;
  const shown = useApp(({ shownSuggestion }) =>
    shownSuggestion?.termKey === term.key ? shownSuggestion.id : null,
  );
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
      {canWrite && <StillSuggestions roundId={roundId} termKey={term.key} written={written} shown={shown} />}
      <WrittenText paragraphs={written.paragraphs} shown={canWrite ? shown : null} />
    </>
  );
}

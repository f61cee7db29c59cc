import type { ReactNode } from 'react';
import type { WrittenParagraph, WrittenRun } from '../../../../domain/terms/written/written-prose.ts';
import styles from './prose.module.css';

interface WrittenTextProps {
  readonly paragraphs: readonly WrittenParagraph[];
  /** The suggestion that is looked at. */
  readonly shown: string | null;
}

/** What people wrote, with its suggestions, as the editor shows it. */
export function WrittenText({ paragraphs, shown }: WrittenTextProps) {
  return (
    <div className={styles.prose} data-prose>
      {paragraphs.map(({ role, runs }, at) => (
        // Paragraphs have no identity of their own
        <p key={at} data-role={role} data-break={paragraphs[at - 1]?.breakSuggestion?.kind}>
          {runs.map((run, index) => (
            <RunView key={index} run={run} isShown={shown !== null && run.suggestion?.id === shown} />
          ))}
        </p>
      ))}
    </div>
  );
}

function RunView({ run, isShown }: { readonly run: WrittenRun; readonly isShown: boolean }) {
  let view: ReactNode = run.text;
  if (run.mark) view = <span data-mark={run.mark}>{view}</span>;
  if (run.italic) view = <em>{view}</em>;
  if (run.bold) view = <strong>{view}</strong>;
  if (!run.suggestion) return view;
  const { kind, id } = run.suggestion;
  return kind === 'deletion' ? (
    <del data-suggestion={id} data-shown={isShown || undefined}>
      {view}
    </del>
  ) : (
    <ins data-suggestion={id} data-shown={isShown || undefined}>
      {view}
    </ins>
  );
}

import type { ReactNode } from 'react';
import { useApp } from '../../store.ts';
import { Panes, type Pane } from '../../ui/panes.tsx';
import styles from './export-panel.module.css';

interface ExportPanesProps {
  readonly choice: ReactNode;
  readonly preview: ReactNode;
  /** Null where the window is too narrow for a pane of its own. */
  readonly contents: ReactNode | null;
  readonly log: ReactNode;
}

/** The choice at the left, the pages beside what they hold, and the log below both. */
export function ExportPanes({ choice, preview, contents, log }: ExportPanesProps) {
  const isWide = contents !== null;
  return (
    <RememberedPanes
      name={isWide ? 'export' : 'export-narrow'}
      panes={[
        { id: 'choice', size: isWide ? 23 : 32, min: 256, content: choice },
        {
          id: 'document',
          size: isWide ? 77 : 68,
          min: 480,
          content: (
            <>
              <div className={styles.beside}>
                {isWide ? (
                  <RememberedPanes
                    name="export-document"
                    panes={[
                      { id: 'preview', size: 69, min: 400, content: preview },
                      { id: 'contents', size: 31, min: 232, content: contents },
                    ]}
                  />
                ) : (
                  preview
                )}
              </div>
              {log}
            </>
          ),
        },
      ]}
    />
  );
}

function RememberedPanes({ name, panes }: { readonly name: string; readonly panes: readonly Pane[] }) {
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  return (
    <Panes
      key={name}
      panes={panes}
      sizes={preferences.panes[name]}
      onResized={(sizes) => void changePreferences({ panes: { ...preferences.panes, [name]: [...sizes] } })}
    />
  );
}

import { useCallback, useEffect, useRef } from 'react';
import { useApp } from '../../../store.ts';
import { isPressed } from '../../../ui/keys.ts';
import { Panes } from '../../../ui/panes.tsx';
import { EntryPane } from './entry-pane.tsx';
import { EntryTable } from './entry-table.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Timeline } from './timeline/timeline.tsx';
import type { Library } from './use-library.ts';
import styles from './library.module.css';

interface LibraryBodyProps {
  readonly library: Library;
  readonly openId: string | null;
  readonly onLeaveUp: () => void;
}

/** What was found, as a list or in time, and the entry that is open beside it. */
export function LibraryBody({ library: { all, searched, found }, openId, onLeaveUp }: LibraryBodyProps) {
  const view = useApp((state) => state.libraryView);
  const changeView = useApp((state) => state.changeLibraryView);
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const go = useApp((state) => state.go);
  const body = useRef<HTMLDivElement>(null);
  const open = useCallback((id: string) => go({ screen: 'precedents', precedentId: id }), [go]);
  const close = useCallback(() => {
    focusEntry(body.current, openId);
    go({ screen: 'precedents', precedentId: null });
  }, [go, openId]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      const isInEntry = focused !== null && focused.closest('[data-pane="precedent"]') !== null;
      // something that came down from where the focus is takes the key
      const isLowered = focused?.getAttribute('aria-expanded') === 'true';
      if (event.defaultPrevented || !isPressed('Escape', event) || !isInEntry || isLowered) return;
      event.preventDefault();
      close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [close]);
  const shown =
    found.length === 0 ? (
      <NothingFound view={view} isFiltered={searched.length > 0} onChange={changeView} />
    ) : view.shape === 'list' ? (
      <EntryTable entries={found} openId={openId} onOpen={open} onLeaveUp={onLeaveUp} />
    ) : (
      <Timeline all={all} found={found} openId={openId} onOpen={open} />
    );
  return (
    <div ref={body} className={styles.body} data-library>
      <Panes
        sizes={preferences.panes['precedents']}
        onResized={(sizes) =>
          void changePreferences({ panes: { ...preferences.panes, precedents: [...sizes] } })
        }
        panes={[
          { id: 'precedents', size: 44, min: 320, content: shown },
          ...(openId === null
            ? []
            : [
                {
                  id: 'precedent',
                  size: 56,
                  min: 380,
                  content: (
                    <EntryPane
                      precedentId={openId}
                      ids={found.map(({ summary }) => summary.id)}
                      onOpen={open}
                      onClose={close}
                    />
                  ),
                },
              ]),
        ]}
      />
    </div>
  );
}

/** Back to where an entry was opened from. */
function focusEntry(body: HTMLElement | null, id: string | null): void {
  if (id !== null) body?.querySelector<HTMLElement>(`[data-precedent="${CSS.escape(id)}"]`)?.focus();
}

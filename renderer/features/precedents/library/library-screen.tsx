import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import { useApp } from '../../../store.ts';
import { isPressed } from '../../../ui/keys.ts';
import { Problem } from '../../../ui/problem.tsx';
import { ScreenBar } from '../../../ui/screen-bar.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { LibraryActions } from './library-actions.tsx';
import { LibraryBody } from './library-body.tsx';
import { LibraryFilterBar } from './library-filter-bar.tsx';
import { LibraryToolbar } from './library-toolbar.tsx';
import { knownAsOf } from './library-words.ts';
import { useLibrary } from './use-library.ts';
import styles from './library.module.css';

/** Every precedent that we know of: searched, filtered, listed or placed in time, and read beside the list. */
export function LibraryScreen({ precedentId }: { readonly precedentId: string | null }) {
  const library = useLibrary();
  const load = useApp((state) => state.loadPrecedents);
  const view = useApp((state) => state.libraryView);
  const changeView = useApp((state) => state.changeLibraryView);
  const searchField = useRef<HTMLInputElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const focusSearch = useCallback(() => searchField.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isPressed('mod+f', event)) return;
      event.preventDefault();
      searchField.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const change = (next: Parameters<typeof changeView>[0]): void => {
    changeView(next);
    // another part of the library begins at its beginning
    if (!next.shape) screen.current?.querySelector('[data-library-scroll]')?.scrollTo({ top: 0 });
  };
  const ready = library.state === 'ready' ? library.value : null;
  return (
    <div ref={screen} className={styles.screen}>
      <ScreenBar title="Precedents" aside={ready && sayLibrary(ready.all)} actions={<LibraryActions />} />
      {library.state === 'loading' && <Slow>Loading the precedents…</Slow>}
      {library.state === 'failed' && (
        <Problem
          action={
            <Button variant="default" onClick={() => void load()}>
              Try again
            </Button>
          }
        >
          {library.message}
        </Problem>
      )}
      {ready && (
        <>
          <LibraryToolbar
            view={view}
            found={`${ready.found.length} of ${ready.all.length}`}
            searchField={searchField}
            onChange={change}
            onLeaveSearch={() => screen.current?.querySelector<HTMLElement>('[data-precedent]')?.focus()}
          />
          <LibraryFilterBar
            all={ready.all}
            searched={ready.searched}
            filters={view.filters}
            onChange={(filters) => change({ filters })}
          />
          {ready.refusal && <Problem>{ready.refusal}</Problem>}
          <LibraryBody library={ready} openId={precedentId} onLeaveUp={focusSearch} />
        </>
      )}
    </div>
  );
}

function sayLibrary(all: readonly PrecedentSummary[]): string {
  const own = all.filter(({ origin }) => origin === 'ours').length;
  return [`${all.length} in the library, ${own} of our own`, knownAsOf(all)].filter(Boolean).join(', ');
}

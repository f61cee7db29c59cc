import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '../../store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panes } from '../../ui/panes.tsx';
import { Problem } from '../../ui/problem.tsx';
import { ScreenBar } from '../../ui/screen-bar.tsx';
import { Slow } from '../../ui/slow.tsx';
import { ClauseDetail } from './clause-detail.tsx';
import { ClauseDialog } from './clause-dialog.tsx';
import { ClauseFilters } from './clause-filters.tsx';
import { ClauseTable } from './clause-table.tsx';
import type { ClauseDraft } from './clauses-slice.ts';
import { anyClause, filterClauses } from './filter-clauses.ts';
import styles from './clauses.module.css';

const newClause: ClauseDraft = {
  id: null,
  termKey: 'release',
  title: '',
  variant: 'preferred',
  perspective: 'either',
  paragraphs: [],
  tags: [],
  standards: [],
  whenToUse: '',
};

/** The clause library: found by words, term, variant, side, tag or standard, and read beside the list. */
export function ClausesScreen({ clauseId }: { readonly clauseId: string | null }) {
  const clauses = useApp((state) => state.clauses);
  const load = useApp((state) => state.loadClauses);
  const go = useApp((state) => state.go);
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const [filter, setFilter] = useState(anyClause);
  const [isNew, setIsNew] = useState(false);
  const wanted = useDeferredValue(filter);
  const all = useMemo(() => (clauses.state === 'ready' ? clauses.value : []), [clauses]);
  const found = useMemo(() => filterClauses(all, wanted), [all, wanted]);
  const selected =
    found.find(({ id }) => id === clauseId) ?? all.find(({ id }) => id === clauseId) ?? found[0];
  const show = (id: string): void => go({ screen: 'clauses', clauseId: id });
  const own = all.filter(({ isBuiltIn }) => !isBuiltIn).length;
  return (
    <div className={styles.screen}>
      <ScreenBar
        title="Clauses"
        aside={clauses.state === 'ready' ? `${all.length} in the library, ${own} of our own` : null}
        actions={
          <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => setIsNew(true)}>
            New clause
          </Button>
        }
      />
      {clauses.state === 'loading' && <Slow>Loading the clauses…</Slow>}
      {clauses.state === 'failed' && (
        <Problem
          action={
            <Button variant="default" onClick={() => void load()}>
              Try again
            </Button>
          }
        >
          {clauses.message}
        </Problem>
      )}
      {clauses.state === 'ready' && (
        <>
          <ClauseFilters clauses={all} filter={filter} onChange={setFilter} />
          <div className={styles.panes}>
            <Panes
              sizes={preferences.panes['clauses']}
              onResized={(sizes) =>
                void changePreferences({ panes: { ...preferences.panes, clauses: [...sizes] } })
              }
              panes={[
                {
                  id: 'clauses',
                  size: 52,
                  min: 360,
                  content:
                    found.length === 0 ? (
                      <EmptyState
                        title="No such clause"
                        text="Change what you look for, or write a new clause."
                        action={
                          <Button variant="default" onClick={() => setFilter(anyClause)}>
                            Show all
                          </Button>
                        }
                      />
                    ) : (
                      <ClauseTable clauses={found} selectedId={selected?.id ?? null} onSelect={show} />
                    ),
                },
                {
                  id: 'clause',
                  size: 48,
                  min: 340,
                  content: selected ? (
                    <ClauseDetail key={selected.id} clause={selected} onShow={show} />
                  ) : (
                    <EmptyState title="No clause chosen" text="Choose a clause to read it here." />
                  ),
                },
              ]}
            />
          </div>
        </>
      )}
      {isNew && (
        <ClauseDialog
          title="New clause"
          start={filter.termKey ? { ...newClause, termKey: filter.termKey } : newClause}
          onSaved={({ id }) => show(id)}
          onClose={() => setIsNew(false)}
        />
      )}
    </div>
  );
}

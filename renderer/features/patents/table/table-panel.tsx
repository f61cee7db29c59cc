import { useDebouncedCallback } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import { wholeList, type ListPart, type ListRow } from '../../../../domain/patents/list-view.ts';
import { useApp } from '../../../store.ts';
import { isPressed } from '../../../ui/keys.ts';
import { Panes } from '../../../ui/panes.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Slow } from '../../../ui/slow.tsx';
import { GatherDialog } from '../families/gather-dialog.tsx';
import { firstColumns } from './columns.ts';
import { DetailPane } from './detail/detail-pane.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import type { GridHandle } from './grid/list-grid.tsx';
import { NothingFound } from './nothing-found.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useCounts } from './use-counts.ts';
import { usePartCopy } from './use-part-copy.ts';
import styles from './table.module.css';

// The grid is a quarter of a megabyte that the start of the app does not need
const ListGrid = lazy(async () => ({ default: (await import('./grid/list-grid.tsx')).ListGrid }));

const typingPauseMs = 120;

/** The table of a list: found by search and filters, ordered by any column, with a row told in full beside it. */
export function TablePanel({ list }: { readonly list: PatentListSummary }) {
  const part = useApp((state) => state.listParts[list.id]) ?? wholeList;
  const columns = useApp((state) => state.listColumns[list.id]) ?? firstColumns;
  const shownRow = useApp((state) => state.listRows[list.id]) ?? null;
  const changePart = useApp((state) => state.changePart);
  const changeColumns = useApp((state) => state.changeColumns);
  const showRow = useApp((state) => state.showRow);
  const preferences = useApp((state) => state.preferences);
  const changePreferences = useApp((state) => state.changePreferences);
  const [typed, setTyped] = useState(part.search);
  const [firstOf, setFirstOf] = useState<string | null>(null);
  const [foundTotal, setFoundTotal] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAllSelected, setIsAllSelected] = useState(false);
  const [gathered, setGathered] = useState<readonly string[] | null>(null);
  const grid = useRef<GridHandle | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const name = JSON.stringify([part.search, part.filters]);
  const counts = useCounts(list.id, part, list, firstOf === name);
  const copy = usePartCopy(list.id, part, columns);

  const change = (next: Partial<ListPart>): void => {
    setRefusal(null);
    setIsAllSelected(false);
    changePart(list.id, { ...part, ...next });
  };
  const search = useDebouncedCallback((text: string) => change({ search: text.trim() }), typingPauseMs);
  const type = (text: string): void => {
    setTyped(text);
    search(text);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isInDetail = document.activeElement?.closest('[data-pane="detail"]') !== null;
      if (isPressed('mod+f', event)) searchField.current?.select();
      else if (isPressed('Escape', event) && isInDetail) {
        showRow(list.id, null);
        grid.current?.focus();
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [list.id, showRow]);

  const copySelected = (): void => void copy(isAllSelected ? 'all' : (grid.current?.selected() ?? []));
  const gather = (): void => {
    const keys = (grid.current?.selected() ?? []).flatMap(({ applicationKey }) => applicationKey ?? []);
    if (isAllSelected) setRefusal('All rows are selected. Select those that are one family.');
    else if (keys.length === 0) setRefusal('Select rows that name an application or a publication first.');
    else setGathered([...new Set(keys)]);
  };
  const open = ({ row }: ListRow): void => showRow(list.id, row);
  const onKey = (event: KeyboardEvent): void => {
    if (isPressed('mod+c', event)) copySelected();
    else if (isPressed('mod+a', event)) setIsAllSelected(true);
    else if (isPressed('Escape', event) && (isAllSelected || shownRow !== null)) {
      setIsAllSelected(false);
      showRow(list.id, null);
    } else return;
    event.preventDefault();
  };
  const total = counts?.rows ?? (firstOf === name ? foundTotal : null);
  const table = (
    <div className={styles.table}>
      {refusal && <Problem>{refusal}</Problem>}
      {firstOf === name && total === 0 && (
        <NothingFound
          list={list}
          part={part}
          onWhole={() => {
            setTyped('');
            change({ search: '', filters: {} });
          }}
        />
      )}
      <Suspense fallback={<Slow>Opening the table…</Slow>}>
        <ListGrid
          listId={list.id}
          label={`Rows of ${list.name}`}
          asOf={list}
          part={part}
          columns={columns}
          total={total}
          onSorted={(sort) => change({ sort })}
          onColumns={(next) => changeColumns(list.id, next)}
          onFirst={(found) => {
            setFirstOf(name);
            setFoundTotal(found);
          }}
          onRefused={setRefusal}
          onFocused={(row) => {
            if (shownRow !== null) open(row);
          }}
          onOpened={open}
          onKey={onKey}
          onReady={(handle) => {
            grid.current = handle;
          }}
        />
      </Suspense>
    </div>
  );
  return (
    <section className={styles.panel} aria-label={`Table of ${list.name}`}>
      <TableToolbar
        listId={list.id}
        part={part}
        columns={columns}
        counts={counts}
        typed={typed}
        searchField={searchField}
        isAllSelected={isAllSelected}
        onTyped={type}
        onLeaveSearch={() => grid.current?.focus()}
        onColumns={(next) => changeColumns(list.id, next)}
        onView={(view) => {
          setTyped(view.part.search);
          if (view.columns.length > 0) changeColumns(list.id, view.columns);
          change(view.part);
        }}
        onCopy={copySelected}
        onGather={gather}
      />
      {gathered && (
        <GatherDialog listId={list.id} applicationKeys={gathered} onClose={() => setGathered(null)} />
      )}
      <FilterBar listId={list.id} filters={part.filters} onChange={(filters) => change({ filters })} />
      <div className={styles.panes}>
        <Panes
          sizes={preferences.panes['list-table']}
          onResized={(sizes) =>
            void changePreferences({ panes: { ...preferences.panes, 'list-table': [...sizes] } })
          }
          panes={[
            { id: 'table', size: 68, min: 320, content: table },
            ...(shownRow === null
              ? []
              : [
                  {
                    id: 'detail',
                    size: 32,
                    min: 280,
                    content: (
                      <DetailPane
                        list={list}
                        row={shownRow}
                        on={part.filters.legalStatusOn}
                        onRow={(row) => showRow(list.id, row)}
                        onFamily={(family) => {
                          setTyped('');
                          change({ search: '', filters: { family } });
                        }}
                        onClose={() => {
                          showRow(list.id, null);
                          grid.current?.focus();
                        }}
                      />
                    ),
                  },
                ]),
          ]}
        />
      </div>
    </section>
  );
}

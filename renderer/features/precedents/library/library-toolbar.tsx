import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { orderInForce } from './found-entries.ts';
import { libraryOrders, libraryShapes, type LibraryOrder, type LibraryView } from './library-slice.ts';
import styles from './library.module.css';

const orderLabels: Readonly<Record<LibraryOrder, string>> = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
};

const shapeLabels = { list: 'List', timeline: 'Timeline' } as const;

interface LibraryToolbarProps {
  readonly view: LibraryView;
  /** "12 of 82"; null while nothing is known. */
  readonly found: string | null;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<LibraryView>) => void;
  /** On to what was found. */
  readonly onLeaveSearch: () => void;
}

/** What is looked for, how much was found, in which order and shape it is shown. */
export function LibraryToolbar({ view, found, searchField, onChange, onLeaveSearch }: LibraryToolbarProps) {
  const { query, shape } = view;
  return (
    <search className={styles.toolbar}>
      <TextInput
        ref={searchField}
        data-library-search
        className={styles.search ?? ''}
        type="search"
        aria-label="Search precedents"
        placeholder="Party, words of a fact, amount, court or source"
        leftSection={<Search size={14} aria-hidden />}
        value={query}
        maxLength={200}
        onChange={(event) => onChange({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onLeaveSearch();
          }
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onChange({ query: '' });
          }
        }}
      />
      <output className={styles.counts}>{found}</output>
      <div className={styles.shapes}>
        {shape === 'list' && (
          <NativeSelect
            aria-label="Order"
            value={orderInForce(view)}
            data={libraryOrders
              .filter((order) => order !== 'relevance' || query.trim() !== '')
              .map((value) => ({ value, label: orderLabels[value] }))}
            onChange={({ currentTarget: { value } }) =>
              onChange({ order: libraryOrders.find((order) => order === value) ?? null })
            }
          />
        )}
        <SegmentedControl
          aria-label="Shown as"
          value={shape}
          data={libraryShapes.map((value) => ({ value, label: shapeLabels[value] }))}
          onChange={(value) => {
            const next = libraryShapes.find((known) => known === value);
            if (next) onChange({ shape: next });
          }}
        />
      </div>
    </search>
  );
}

import { Button } from '@mantine/core';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { LibraryView } from './library-slice.ts';

interface NothingFoundProps {
  readonly view: LibraryView;
  /** Whether there are entries that the words alone would find. */
  readonly isFiltered: boolean;
  readonly onChange: (change: Partial<LibraryView>) => void;
}

/** No entry is like this: what was looked for, and the way back. */
export function NothingFound({ view, isFiltered, onChange }: NothingFoundProps) {
  const query = view.query.trim();
  return (
    <EmptyState
      title="No precedent is like this"
      text={
        isFiltered
          ? `${query === '' ? 'No entry' : `No entry with “${query}”`} meets all the filters that are on.`
          : `Nothing in the library speaks of “${query}”. Words are found by their beginnings: try fewer of them, or a party.`
      }
      action={
        <>
          {isFiltered && (
            <Button variant="default" onClick={() => onChange({ filters: {} })}>
              Clear the filters
            </Button>
          )}
          <Button
            variant={isFiltered ? 'subtle' : 'default'}
            onClick={() => onChange({ query: '', filters: {} })}
          >
            Show the whole library
          </Button>
        </>
      }
    />
  );
}

import { SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Comparables } from '../../../../domain/contract/comparables.ts';
import type { Comparable } from '../../../../domain/precedents/comparable.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ComparablePane } from './comparable-pane.tsx';
import { ComparableTable } from './comparable-table.tsx';
import { WeightsButton } from './weights-button.tsx';
import styles from './comparables.module.css';

const sorts = ['all', 'undecided', 'accepted', 'rejected'] as const;
type Sort = (typeof sorts)[number];
const labels: Readonly<Record<Sort, string>> = {
  all: 'All',
  undecided: 'Undecided',
  accepted: 'Accepted',
  rejected: 'Rejected',
};

interface ComparableBrowserProps {
  readonly dealId: string;
  readonly list: Comparables;
}

/** The candidates and, beside them, the one that is looked at. */
export function ComparableBrowser({ dealId, list }: ComparableBrowserProps) {
  const [sort, setSort] = useState<Sort>('all');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { comparables } = list;
  const ofSort = (one: Sort): readonly Comparable[] =>
    one === 'all'
      ? comparables
      : comparables.filter(({ decision }) => (decision?.verdict ?? 'undecided') === one);
  const shown = ofSort(sort).filter((comparable) => isFound(comparable, query));
  // What is being decided may leave the sort that is shown, or its place: it stays beside until another is chosen
  const looked = comparables.find(({ id }) => id === chosen) ?? shown[0];
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label="Which comparables"
          value={sort}
          onChange={setSort}
          data={sorts.map((value) => ({ value, label: `${labels[value]} ${ofSort(value).length}` }))}
        />
        <TextInput
          type="search"
          className={styles.search ?? ''}
          aria-label="Find comparables"
          placeholder="Title or id"
          leftSection={<Search size={14} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <WeightsButton dealId={dealId} weights={list.weights} isOwn={list.isOwnWeights} />
      </div>
      <div className={styles.columns}>
        {shown.length === 0 ? (
          <EmptyState
            title={query === '' ? `None is ${labels[sort].toLowerCase()}` : 'Nothing found'}
            text={
              query === ''
                ? 'Accept the precedents that speak for this deal and reject those that do not, each with a reason.'
                : 'No candidate of this sort has these words in its title or id.'
            }
          />
        ) : (
          <ComparableTable comparables={shown} chosen={looked?.id ?? null} onChoose={setChosen} />
        )}
        {looked && (
          <ComparablePane
            key={looked.id}
            dealId={dealId}
            comparable={looked}
            onBegun={() => setChosen(looked.id)}
          />
        )}
      </div>
    </div>
  );
}

function isFound({ title, id }: Comparable, query: string): boolean {
  const text = `${title} ${id}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

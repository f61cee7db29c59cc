import {
  type FilterDimension,
  type LibraryCounts,
  type LibraryFilters,
} from '../../../../domain/precedents/library-filters.ts';
import type { PrecedentSummary } from '../../../../domain/precedents/precedent-summary.ts';
import { useMemo } from 'react';
import { CheckList } from '../../../ui/filters/check-list.tsx';
import { FilterButton } from '../../../ui/filters/filter-button.tsx';
import { FilterChips } from '../../../ui/filters/filter-chips.tsx';
import { dimensionLabels, filterDimensions, libraryChips, withChoices } from './library-chips.ts';
import { libraryChoices } from './library-choices.ts';
import { PartyChoices } from './party-choices.tsx';
import { YearChoice } from './year-choice.tsx';
import styles from './library.module.css';

interface LibraryFilterBarProps {
  readonly all: readonly PrecedentSummary[];
  /** What the words looked for were found in: the counts are of these. */
  readonly searched: readonly PrecedentSummary[];
  readonly filters: LibraryFilters;
  readonly onChange: (filters: LibraryFilters) => void;
}

/** What narrows the library: each filter with its choices and the entries behind each, and below those that are on. */
export function LibraryFilterBar({ all, searched, filters, onChange }: LibraryFilterBarProps) {
  const counts = useMemo(() => libraryChoices(all, searched, filters), [all, searched, filters]);
  const { yearFrom, yearTo, disputed } = filters;
  return (
    <div className={styles.filters}>
      <div className={styles.buttons} role="toolbar" aria-label="Filters">
        {filterDimensions.map((key) => (
          <FilterButton key={key} label={dimensionLabels[key]} count={filters[key]?.length ?? 0}>
            <Choices dimension={key} counts={counts} filters={filters} onChange={onChange} />
          </FilterButton>
        ))}
        <FilterButton label="Year" count={[yearFrom, yearTo].filter((year) => year !== undefined).length}>
          <YearChoice years={counts.years} filters={filters} onChange={onChange} />
        </FilterButton>
        <FilterButton label="Dispute" count={disputed === undefined ? 0 : 1}>
          <CheckList
            values={[
              { value: 'yes', label: 'after a dispute', count: String(counts.disputed.yes) },
              { value: 'no', label: 'without a dispute', count: String(counts.disputed.no) },
            ]}
            chosen={disputed === undefined ? [] : [disputed ? 'yes' : 'no']}
            onChange={(chosen) => onChange({ ...filters, disputed: choiceOf(chosen, disputed) })}
          />
        </FilterButton>
      </div>
      <FilterChips chips={libraryChips(filters, counts)} onChange={onChange} onClear={() => onChange({})} />
    </div>
  );
}

interface ChoicesProps {
  readonly dimension: FilterDimension;
  readonly counts: LibraryCounts;
  readonly filters: LibraryFilters;
  readonly onChange: (filters: LibraryFilters) => void;
}

function Choices({ dimension, counts, filters, onChange }: ChoicesProps) {
  const choices = counts[dimension];
  const chosen = filters[dimension] ?? [];
  const change = (next: readonly string[]): void => onChange(withChoices(filters, dimension, next));
  if (dimension === 'parties') return <PartyChoices choices={choices} chosen={chosen} onChange={change} />;
  return (
    <CheckList
      values={choices.map(({ value, label, count }) => ({ value, label, count: String(count) }))}
      chosen={chosen}
      onChange={change}
    />
  );
}

/** One of the two or neither: both together would be no filter, so the one ticked last counts. */
function choiceOf(chosen: readonly string[], before: boolean | undefined): boolean | undefined {
  const last = chosen.find((value) => before === undefined || (value === 'yes') !== before) ?? chosen[0];
  return last === undefined ? undefined : last === 'yes';
}

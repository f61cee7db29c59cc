import type { ListFilters } from '../../../../../domain/patents/list-view.ts';
import { CheckList } from '../../../../ui/filters/check-list.tsx';
import { FilterButton } from '../../../../ui/filters/filter-button.tsx';
import { FilterChips } from '../../../../ui/filters/filter-chips.tsx';
import { chipsOf } from './chips.ts';
import { DateFilters } from './date-filters.tsx';
import { FacetValues } from './facet-values.tsx';
import { choiceFilters, facetFilters, switchFilters, withTexts } from './filter-words.ts';
import styles from './filters.module.css';

interface FilterBarProps {
  readonly listId: string;
  readonly filters: ListFilters;
  readonly onChange: (filters: ListFilters) => void;
}

/** What narrows the table: each filter with its values, and below, in words, those that are on. */
export function FilterBar({ listId, filters, onChange }: FilterBarProps) {
  const dates = [
    filters.expiryFrom,
    filters.expiryTo,
    filters.filedFrom,
    filters.filedTo,
    filters.legalStatusOn,
  ];
  const switches = switchFilters.filter(({ key }) => filters[key]).map(({ key }) => key);
  return (
    <div className={styles.bar}>
      <div className={styles.buttons} role="toolbar" aria-label="Filters">
        {facetFilters.map(({ key, field, label }) => (
          <FilterButton key={key} label={label} count={filters[key]?.length ?? 0}>
            <FacetValues
              listId={listId}
              field={field}
              label={label}
              chosen={filters[key] ?? []}
              onChange={(chosen) => onChange(withTexts(filters, key, chosen))}
            />
          </FilterButton>
        ))}
        {choiceFilters.map(({ key, label, values }) => (
          <FilterButton key={key} label={label} count={filters[key]?.length ?? 0}>
            <CheckList
              values={values}
              chosen={filters[key] ?? []}
              onChange={(chosen) => onChange(withTexts(filters, key, chosen))}
            />
          </FilterButton>
        ))}
        <FilterButton label="Dates" count={dates.filter((day) => day !== undefined).length}>
          <DateFilters filters={filters} onChange={onChange} />
        </FilterButton>
        <FilterButton label="More" count={switches.length}>
          <CheckList
            values={switchFilters.map(({ key, label }) => ({ value: key, label }))}
            chosen={switches}
            onChange={(chosen) =>
              onChange({
                ...filters,
                ...Object.fromEntries(
                  switchFilters.map(({ key }) => [key, chosen.includes(key) ? true : undefined]),
                ),
              })
            }
          />
        </FilterButton>
      </div>
      <FilterChips chips={chipsOf(filters)} onChange={onChange} onClear={() => onChange({})} />
    </div>
  );
}

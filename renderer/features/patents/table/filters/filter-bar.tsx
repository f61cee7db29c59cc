import { ActionIcon, Button } from '@mantine/core';
import { X } from 'lucide-react';
import type { ListFilters } from '../../../../../domain/patents/list-view.ts';
import { CheckList } from './check-list.tsx';
import { chipsOf } from './chips.ts';
import { DateFilters } from './date-filters.tsx';
import { FacetValues } from './facet-values.tsx';
import { FilterButton } from './filter-button.tsx';
import { choiceFilters, facetFilters, switchFilters, withTexts } from './filter-words.ts';
import styles from './filters.module.css';

interface FilterBarProps {
  readonly listId: string;
  readonly filters: ListFilters;
  readonly onChange: (filters: ListFilters) => void;
}

/** What narrows the table: each filter with its values, and below, in words, those that are on. */
export function FilterBar({ listId, filters, onChange }: FilterBarProps) {
  const chips = chipsOf(filters);
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
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label="Filters that are on">
          {chips.map(({ label, without }) => (
            <li key={label} className={styles.chip}>
              <span>{label}</span>
              <ActionIcon size={16} aria-label={`Without ${label}`} onClick={() => onChange(without)}>
                <X size={11} aria-hidden />
              </ActionIcon>
            </li>
          ))}
          <li>
            <Button size="compact-xs" variant="subtle" onClick={() => onChange({})}>
              Clear all
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}

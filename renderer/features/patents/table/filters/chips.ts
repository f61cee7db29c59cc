import type { ListFilters } from '../../../../../domain/patents/list-view.ts';
import type { FilterChip } from '../../../../ui/filters/filter-chip.ts';
import { choiceFilters, facetFilters, sayValue, switchFilters } from './filter-words.ts';

/** More values than this are counted instead of named. */
const NAMED = 3;

const familyKeys = {
  etsi: 'ETSI id',
  priority: 'identical priorities',
  connected: 'connected priorities',
  hand: 'by hand',
};

export function chipsOf(filters: ListFilters): readonly FilterChip<ListFilters>[] {
  const chips: FilterChip<ListFilters>[] = [];
  const add = (label: string, ...keys: (keyof ListFilters)[]): void => {
    const kept = Object.entries(filters).filter(([key]) => !keys.some((gone) => gone === key));
    chips.push({ label, without: Object.fromEntries(kept) });
  };
  for (const { key, label, values } of choiceFilters) {
    const chosen = filters[key]?.map(
      (value) => values.find((known) => known.value === value)?.label ?? value,
    );
    const on = key === 'legalStatus' && filters.legalStatusOn ? ` on ${filters.legalStatusOn}` : '';
    if (chosen) add(`${label}: ${named(chosen)}${on}`, key);
  }
  for (const { key, label } of facetFilters) {
    const chosen = filters[key];
    if (chosen) add(`${label}: ${named(chosen.map(sayValue))}`, key);
  }
  if (filters.expiryFrom ?? filters.expiryTo)
    add(`Expiry (estimated) ${span(filters.expiryFrom, filters.expiryTo)}`, 'expiryFrom', 'expiryTo');
  if (filters.filedFrom ?? filters.filedTo)
    add(`Filed ${span(filters.filedFrom, filters.filedTo)}`, 'filedFrom', 'filedTo');
  if (filters.family) add(`Family ${filters.family.id} (${familyKeys[filters.family.key]})`, 'family');
  if (filters.applications) add(`${filters.applications.length} chosen applications`, 'applications');
  for (const { key, label } of switchFilters) if (filters[key]) add(label, key);
  return chips;
}

function named(values: readonly string[]): string {
  return values.length > NAMED ? `${values.length} chosen` : values.join(', ');
}

function span(from: string | undefined, to: string | undefined): string {
  if (from && to) return `${from} to ${to}`;
  return from ? `from ${from}` : `until ${to}`;
}

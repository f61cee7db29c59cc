import type {
  FilterDimension,
  LibraryCounts,
  LibraryFilters,
} from '../../../../domain/precedents/library-filters.ts';
import type { FilterChip } from '../../../ui/filters/filter-chip.ts';

export const dimensionLabels: Readonly<Record<FilterDimension, string>> = {
  parties: 'Party',
  kinds: 'Kind',
  standards: 'Standard',
  directions: 'Direction',
  products: 'Product',
  forms: 'Payment',
  evidence: 'Evidence',
  origins: 'Whose',
};

export const filterDimensions: readonly FilterDimension[] = [
  'parties',
  'kinds',
  'standards',
  'directions',
  'products',
  'forms',
  'evidence',
  'origins',
];

/** More values than this are counted instead of named. */
const NAMED = 3;

/** The filters that are on, in words, with the filters that are left without each. */
export function libraryChips(
  filters: LibraryFilters,
  counts: LibraryCounts,
): readonly FilterChip<LibraryFilters>[] {
  const { yearFrom, yearTo, disputed } = filters;
  const chips = filterDimensions.flatMap((key) => {
    const chosen = filters[key] ?? [];
    if (chosen.length === 0) return [];
    const labels = new Map(counts[key].map(({ value, label }) => [value, label]));
    const named = chosen.map((value) => labels.get(value) ?? value).join(key === 'parties' ? ' and ' : ', ');
    return [
      {
        label: `${dimensionLabels[key]}: ${chosen.length > NAMED ? `${chosen.length} chosen` : named}`,
        without: withChoices(filters, key, []),
      },
    ];
  });
  return [
    ...chips,
    ...(yearFrom === undefined && yearTo === undefined
      ? []
      : [
          {
            label: sayYears(yearFrom, yearTo),
            without: { ...filters, yearFrom: undefined, yearTo: undefined },
          },
        ]),
    ...(disputed === undefined
      ? []
      : [
          {
            label: disputed ? 'After a dispute' : 'Without a dispute',
            without: { ...filters, disputed: undefined },
          },
        ]),
  ];
}

/** The filters with other choices of one of them; none at all leaves it out. */
export function withChoices(
  filters: LibraryFilters,
  key: FilterDimension,
  chosen: readonly string[],
): LibraryFilters {
  const { [key]: _before, ...others } = filters;
  return chosen.length === 0 ? others : { ...others, [key]: chosen };
}

function sayYears(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `Until ${to}`;
  if (to === undefined) return `From ${from}`;
  return from === to ? `Year ${from}` : `${from} to ${to}`;
}

import { PATENT_STATUSES, sayStatus } from '../../../../../domain/patents/coverage/patent-status.ts';
import { GENERATIONS } from '../../../../../domain/patents/declared-row.ts';
import type { ListFilters } from '../../../../../domain/patents/list-view.ts';

/** A filter whose values are few and known. */
export interface ChoiceFilter {
  readonly key: 'status' | 'generations' | 'stages' | 'legalStatus';
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

const same = (value: string) => ({ value, label: value });

export const choiceFilters: readonly ChoiceFilter[] = [
  { key: 'status', label: 'Read as', values: ['resolved', 'unresolved', 'excluded'].map(same) },
  { key: 'generations', label: 'Declared for', values: GENERATIONS.map(same) },
  {
    key: 'stages',
    label: 'Stage',
    values: [
      { value: 'publication', label: 'published application' },
      { value: 'grant', label: 'grant' },
      { value: 'translation', label: 'translation' },
      { value: 'other', label: 'other publication' },
      { value: 'unknown', label: 'stage not known' },
      { value: 'unpublished', label: 'application without a publication' },
    ],
  },
  {
    key: 'legalStatus',
    label: 'Status',
    values: PATENT_STATUSES.map((value) => ({ value, label: sayStatus(value) })),
  },
];

/** Filters whose values are those that the list has. */
export const facetFilters = [
  { key: 'offices', field: 'office', label: 'Office' },
  { key: 'owners', field: 'owner', label: 'Declared by' },
  { key: 'standards', field: 'standard', label: 'Standard' },
  { key: 'releases', field: 'release', label: 'Release' },
] as const;

export const switchFilters = [
  { key: 'withoutDuplicates', label: 'Without repeated rows' },
  { key: 'onlyDoubtful', label: 'Numbers understood with doubt' },
  { key: 'onlyBlanket', label: 'Blanket declarations' },
  { key: 'onlyNamedByDeclarant', label: 'Named by the declarant' },
  { key: 'onlyCorrected', label: 'Corrected by hand' },
] as const;

export type TextsKey = ChoiceFilter['key'] | (typeof facetFilters)[number]['key'];

/** The filters with other values of one of them; none at all leaves it out. */
export function withTexts(filters: ListFilters, key: TextsKey, values: readonly string[]): ListFilters {
  const { [key]: _before, ...others } = filters;
  return values.length === 0 ? others : { ...others, [key]: values };
}

/** An empty value is what the rows do not say. */
export function sayValue(value: string): string {
  return value === '' ? 'not stated' : value;
}

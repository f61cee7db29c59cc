import { directionWords, kindWords, paymentForms } from './choice-words.ts';
import { evidenceClasses, evidenceWords } from './evidence.ts';
import { origins } from './known-precedent.ts';
import type { PrecedentSummary } from './precedent-summary.ts';
import { directions, precedentKinds } from './precedent.ts';
import { productClasses, standardClasses } from './subject-classes.ts';

/** Stands among the choices of what an entry may leave open: the entries that do. */
const NOT_STATED = 'not-stated';

interface Dimension {
  /** The choices under which an entry is found. */
  readonly of: (summary: PrecedentSummary) => readonly string[];
  /** The choices in their own order; without one the most frequent comes first. */
  readonly order: readonly string[] | null;
  readonly words: ReadonlyMap<string, string>;
  /** All that is chosen has to be there: what was agreed between the parties named. */
  readonly needsAll?: true;
}

const leftOpen = [[NOT_STATED, 'not stated']] as const;
const orNotStated = (choices: readonly string[]) => (choices.length > 0 ? choices : [NOT_STATED]);

const dimensions = {
  parties: { of: ({ companies }) => companies, order: null, words: new Map(), needsAll: true },
  kinds: { of: ({ kind }) => [kind], order: precedentKinds, words: new Map(Object.entries(kindWords)) },
  standards: {
    of: (summary) => orNotStated(summary.standardClasses),
    order: [...standardClasses, NOT_STATED],
    words: new Map(leftOpen),
  },
  directions: {
    of: ({ direction }) => [direction],
    order: directions,
    words: new Map(Object.entries(directionWords)),
  },
  products: {
    of: (summary) => orNotStated(summary.productClasses),
    order: [...productClasses, NOT_STATED],
    words: new Map(leftOpen),
  },
  forms: {
    of: ({ forms }) => orNotStated(forms),
    order: [...paymentForms.map(({ value }) => value), 'undisclosed', NOT_STATED],
    words: new Map([...paymentForms.map(({ value, label }) => [value, label] as const), ...leftOpen]),
  },
  evidence: {
    of: ({ evidence }) => evidence,
    order: evidenceClasses,
    words: new Map(Object.entries(evidenceWords)),
  },
  origins: {
    of: ({ origin }) => [origin],
    order: origins,
    words: new Map([
      ['built-in', 'comes with Parley'],
      ['ours', 'ours'],
    ]),
  },
} satisfies Readonly<Record<string, Dimension>>;

/** What the library is filtered by, choice by choice. */
export type FilterDimension = keyof typeof dimensions;

const filterDimensions = Object.keys(dimensions) as readonly FilterDimension[];

/**
 * Within one key any of the choices will do (none: all will), but for the parties, which all have to take part; all keys have
 * to be met. Years are those of `yearOf`.
 */
export interface LibraryFilters extends Readonly<Partial<Record<FilterDimension, readonly string[]>>> {
  readonly yearFrom?: number | undefined;
  readonly yearTo?: number | undefined;
  readonly disputed?: boolean | undefined;
}

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** How many entries meet it and all the other keys of the filters. */
  readonly count: number;
}

export interface LibraryCounts extends Readonly<Record<FilterDimension, readonly FilterChoice[]>> {
  /** Entries by year, oldest first; those of no known year are in none. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly disputed: { readonly yes: number; readonly no: number };
}

/** The year in which an entry was announced, or else took effect; null where neither is known. */
export function yearOf({
  announced,
  effective,
}: Pick<PrecedentSummary, 'announced' | 'effective'>): number | null {
  const date = announced ?? effective;
  return date === null ? null : Number(date.slice(0, 4));
}

/** The entries that meet all filters, in the order given. */
export function filterSummaries<T extends PrecedentSummary>(
  summaries: readonly T[],
  filters: LibraryFilters,
): readonly T[] {
  return summaries.filter(
    (summary) =>
      filterDimensions.every((key) => isChosen(key, summary, filters)) &&
      isInYears(summary, filters) &&
      (filters.disputed === undefined || summary.isDisputed === filters.disputed),
  );
}

/**
 * What can be chosen, and how many entries each choice would leave: with all filters but those of its own key, or beside
 * those where all of them have to be met. A choice
 * that no entry of the library falls under is not offered; one that the other filters empty stays, with 0.
 */
export function countChoices(summaries: readonly PrecedentSummary[], filters: LibraryFilters): LibraryCounts {
  const choices = filterDimensions.map((key) => [key, choicesOf(key, summaries, filters)] as const);
  const ofAnyYear = filterSummaries(summaries, { ...filters, yearFrom: undefined, yearTo: undefined });
  const ofAnyKind = filterSummaries(summaries, { ...filters, disputed: undefined });
  const disputed = ofAnyKind.filter((summary) => summary.isDisputed).length;
  return {
    ...(Object.fromEntries(choices) as Record<FilterDimension, readonly FilterChoice[]>),
    years: countYears(summaries, ofAnyYear),
    disputed: { yes: disputed, no: ofAnyKind.length - disputed },
  };
}

function isChosen(key: FilterDimension, summary: PrecedentSummary, filters: LibraryFilters): boolean {
  const chosen = filters[key] ?? [];
  const dimension: Dimension = dimensions[key];
  const has = dimension.of(summary);
  return dimension.needsAll
    ? chosen.every((choice) => has.includes(choice))
    : chosen.length === 0 || chosen.some((choice) => has.includes(choice));
}

function isInYears(summary: PrecedentSummary, { yearFrom, yearTo }: LibraryFilters): boolean {
  if (yearFrom === undefined && yearTo === undefined) return true;
  const year = yearOf(summary);
  return year !== null && year >= (yearFrom ?? year) && year <= (yearTo ?? year);
}

function choicesOf(
  key: FilterDimension,
  summaries: readonly PrecedentSummary[],
  filters: LibraryFilters,
): readonly FilterChoice[] {
  const { of, order, words, needsAll }: Dimension = dimensions[key];
  const left = filterSummaries(summaries, needsAll ? filters : { ...filters, [key]: [] }).flatMap(of);
  const choices = [...new Set(summaries.flatMap(of))].map((value) => ({
    value,
    label: words.get(value) ?? value,
    count: left.filter((choice) => choice === value).length,
  }));
  return choices.toSorted((one, other) =>
    order
      ? order.indexOf(one.value) - order.indexOf(other.value)
      : other.count - one.count || one.label.localeCompare(other.label),
  );
}

function countYears(
  all: readonly PrecedentSummary[],
  left: readonly PrecedentSummary[],
): LibraryCounts['years'] {
  const years = [...new Set(all.flatMap((summary) => yearOf(summary) ?? []))];
  return years
    .toSorted((one, other) => one - other)
    .map((year) => ({ year, count: left.filter((summary) => yearOf(summary) === year).length }));
}

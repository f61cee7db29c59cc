import { formatDate } from '../terms/values/simple-kinds.ts';
import { joinWords } from '../terms/values/value-kind.ts';
import type { ListFilters, ListPart } from './list-view.ts';

type Flag = 'withoutDuplicates' | 'onlyDoubtful' | 'onlyBlanket' | 'onlyNamedByDeclarant' | 'onlyCorrected';

const flagWords: Readonly<Record<Flag, string>> = {
  withoutDuplicates: 'without repeated rows',
  onlyDoubtful: 'numbers understood with doubt',
  onlyBlanket: 'blanket declarations',
  onlyNamedByDeclarant: 'named by the declarant',
  onlyCorrected: 'rows put right by hand',
};

const statusWords: Readonly<Record<NonNullable<ListFilters['legalStatus']>[number], string>> = {
  'in-force': 'in force',
  pending: 'pending',
  expired: 'expired',
  lapsed: 'lapsed or revoked',
  withdrawn: 'withdrawn or refused',
  ended: 'no longer in force or pending',
  'not-yet-filed': 'not yet filed',
  'not-a-right': 'no right by itself',
  unknown: 'status not known',
};

const stageWords: Readonly<Record<NonNullable<ListFilters['stages']>[number], string>> = {
  publication: 'published applications',
  grant: 'grants',
  translation: 'translations',
  other: 'other publications',
  unknown: 'publications of an unknown stage',
  unpublished: 'applications without a publication',
};

/** By what applications are one family: stands behind every count of families. */
export const familyKeyWords: Readonly<Record<NonNullable<ListFilters['family']>['key'], string>> = {
  etsi: 'by ETSI id',
  priority: 'by identical priorities',
  connected: 'by connected priorities',
  hand: 'by hand',
};

/** More names than this are counted instead. */
const NAMED = 8;

/**
 * A part of a list in words: "search “handover”, offices EP and US, in force (estimated on 1 March 2026)". The order and the
 * columns are no part of it. Ours alone: what we look for in a list is nothing for the other side.
 */
export function describePart(part: ListPart | null): string {
  const words = part ? [...searchWords(part.search), ...filterWords(part.filters)] : [];
  return words.length === 0 ? 'the whole list' : words.join(', ');
}

/** Whether a part lets every row through. */
export function isWholeList(part: ListPart): boolean {
  return describePart(part) === describePart(null);
}

function searchWords(search: string): readonly string[] {
  return search.trim() === '' ? [] : [`search “${search.trim()}”`];
}

function filterWords(filters: ListFilters): readonly string[] {
  const { legalStatus, legalStatusOn, family, applications } = filters;
  return [
    ...named('rows', filters.status),
    ...named('office', filters.offices, 'offices'),
    ...named('owner', filters.owners, 'owners'),
    ...named('declared to', filters.standards),
    ...named('release', filters.releases, 'releases'),
    ...named('declared for', filters.generations),
    ...(filters.stages ? [joinWords(filters.stages.map((stage) => stageWords[stage]))] : []),
    ...(legalStatus
      ? [`${joinWords(legalStatus.map((status) => statusWords[status]))} (estimated${on(legalStatusOn)})`]
      : []),
    ...span('estimated expiry', filters.expiryFrom, filters.expiryTo),
    ...span('filed', filters.filedFrom, filters.filedTo),
    ...(family ? [`family ${family.id} ${familyKeyWords[family.key]}`] : []),
    ...(applications ? [counted(applications.length, 'application', 'applications')] : []),
    ...(Object.keys(flagWords) as Flag[]).filter((flag) => filters[flag]).map((flag) => flagWords[flag]),
  ];
}

function on(day: string | undefined): string {
  return day === undefined ? '' : ` on ${formatDate(day)}`;
}

function named(one: string, names: readonly string[] | undefined, several = one): readonly string[] {
  if (!names) return [];
  const word = names.length === 1 ? one : several;
  if (names.length > NAMED) return [`${word} (${names.length} of them)`];
  return [`${word} ${joinWords(names.map((name) => (name === '' ? 'not stated' : name)))}`];
}

function span(what: string, from: string | undefined, to: string | undefined): readonly string[] {
  if (from === undefined && to === undefined) return [];
  const [first, last] = [from && formatDate(from), to && formatDate(to)];
  if (first && last) return [`${what} from ${first} to ${last}`];
  return [first ? `${what} from ${first} on` : `${what} until ${last}`];
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

import { noApplications, type PatentStatus, type StatusCounts } from './patent-status.ts';
import { statusOf, type StatusFacts } from './status-spans.ts';
import { territoryOf, type TerritoryFacts } from './territory.ts';

/** One application of a list, with its family under one family key. */
export interface CoveredApplication extends StatusFacts, TerritoryFacts {
  /** Null where the key tells no family: such applications count in no family. */
  readonly family: string | null;
}

/** One office. The level of each count is its name. */
export interface OfficeCoverage {
  readonly office: string;
  readonly applications: StatusCounts;
  readonly families: {
    /** With any application at the office. */
    readonly all: number;
    /** With an application in force there (estimated). */
    readonly inForce: number;
  };
  readonly applicationsWithoutFamily: number;
}

/** One country: what is in force there, national rights and regional ones that are stated to be validated there. */
export interface CountryCoverage {
  readonly country: string;
  readonly applicationsInForce: number;
  readonly familiesInForce: number;
}

export interface Coverage {
  /** The day for which it holds. */
  readonly on: string;
  /** Of all offices together. */
  readonly applications: StatusCounts;
  /** With an application in force at any office. */
  readonly familiesInForce: number;
  /** Most applications in force first. */
  readonly offices: readonly OfficeCoverage[];
  readonly countries: readonly CountryCoverage[];
  /** Regional applications in force of which the list does not say where: in force in no country for sure. */
  readonly statesNotStated: readonly { readonly office: string; readonly applications: number }[];
}

interface OfficeTally {
  readonly applications: Record<PatentStatus, number>;
  readonly families: Set<string>;
  readonly familiesInForce: Set<string>;
  withoutFamily: number;
}

interface CountryTally {
  applications: number;
  readonly families: Set<string>;
}

/** Counts where a list is in force on a day, in one pass; keeps family keys, not applications. */
export function coverageOf(applications: Iterable<CoveredApplication>, on: string): Coverage {
  const offices = new Map<string, OfficeTally>();
  const countries = new Map<string, CountryTally>();
  const notStated = new Map<string, number>();
  const totals = noApplications();
  const familiesInForce = new Set<string>();
  for (const application of applications) {
    const { office, family } = application;
    const status = statusOf(application, on);
    const tally = entryOf(offices, office, newOfficeTally);
    tally.applications[status] += 1;
    totals[status] += 1;
    if (family === null) tally.withoutFamily += 1;
    else tally.families.add(family);
    if (status !== 'in-force') continue;
    if (family !== null) {
      tally.familiesInForce.add(family);
      familiesInForce.add(family);
    }
    const territory = territoryOf(application);
    if (territory === null) notStated.set(office, (notStated.get(office) ?? 0) + 1);
    for (const country of territory ?? []) {
      const there = entryOf(countries, country, newCountryTally);
      there.applications += 1;
      if (family !== null) there.families.add(family);
    }
  }
  return {
    on,
    applications: totals,
    familiesInForce: familiesInForce.size,
    offices: [...offices]
      .map(toOffice)
      .sort((a, b) => byCount(a, b, (row) => row.applications['in-force'], 'office')),
    countries: [...countries]
      .map(([country, { applications: inForce, families }]) => ({
        country,
        applicationsInForce: inForce,
        familiesInForce: families.size,
      }))
      .sort((a, b) => byCount(a, b, (row) => row.applicationsInForce, 'country')),
    statesNotStated: [...notStated].map(([office, count]) => ({ office, applications: count })),
  };
}

function toOffice([office, tally]: readonly [string, OfficeTally]): OfficeCoverage {
  return {
    office,
    applications: tally.applications,
    families: { all: tally.families.size, inForce: tally.familiesInForce.size },
    applicationsWithoutFamily: tally.withoutFamily,
  };
}

function byCount<K extends string, T extends Readonly<Record<K, string>>>(
  one: T,
  other: T,
  countOf: (row: T) => number,
  name: K,
): number {
  return countOf(other) - countOf(one) || one[name].localeCompare(other[name], 'en');
}

function newOfficeTally(): OfficeTally {
  return {
    applications: noApplications(),
    families: new Set(),
    familiesInForce: new Set(),
    withoutFamily: 0,
  };
}

function newCountryTally(): CountryTally {
  return { applications: 0, families: new Set() };
}

function entryOf<T>(entries: Map<string, T>, key: string, create: () => T): T {
  let entry = entries.get(key);
  if (entry === undefined) entries.set(key, (entry = create()));
  return entry;
}

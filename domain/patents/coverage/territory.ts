import { canEpReach, unitaryStates } from './epc-states.ts';

/** What tells where an application has effect once it is granted. */
export interface TerritoryFacts {
  /** WIPO ST.3 code. */
  readonly office: string;
  readonly filingDate: string | null;
  /** Regional offices: the countries where it is stated to be validated or designated; null where nothing is stated. */
  readonly states: readonly string[] | null;
  /** European patents: the day on which unitary effect was registered; null where none is stated. */
  readonly unitarySince: string | null;
}

/** Members of the other regional offices. Whether a patent of theirs holds in one of them is for the list to say. */
const REGIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  AP: setOf('BW CV GH GM KE LR LS MU MW MZ NA RW SC SD SL ST SZ TZ UG ZM ZW'),
  EA: setOf('AM AZ BY KG KZ MD RU TJ TM'),
  GC: setOf('AE BH KW OM QA SA'),
  OA: setOf('BF BJ CF CG CI CM GA GN GQ GW KM ML MR NE SN TD TG'),
};

/**
 * The countries where it has effect, each once; null for a regional right of which the list does not say where it was
 * validated. A national office's right has effect in its own country.
 */
export function territoryOf({ office, states, unitarySince }: TerritoryFacts): readonly string[] | null {
  if (!isRegional(office)) return [office];
  if (states === null && unitarySince === null) return null;
  return [...new Set([...(states ?? []), ...(unitarySince === null ? [] : unitaryStates(unitarySince))])];
}

/** Whether it has effect in a country: null where that cannot be told. */
export function hasEffectIn(facts: TerritoryFacts, country: string): boolean | null {
  const territory = territoryOf(facts);
  if (territory?.includes(country) === true) return true;
  // Unitary effect does not exclude validation elsewhere: only a stated list of states does.
  if (!isRegional(facts.office) || facts.states !== null) return false;
  const canReach =
    facts.office === 'EP'
      ? canEpReach(country, facts.filingDate)
      : (REGIONS[facts.office]?.has(country) ?? false);
  return canReach ? null : false;
}

function isRegional(office: string): boolean {
  return office === 'EP' || REGIONS[office] !== undefined;
}

function setOf(codes: string): ReadonlySet<string> {
  return new Set(codes.split(' '));
}

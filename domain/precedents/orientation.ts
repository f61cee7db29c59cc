import { hasMirror, mirrorField, mirrorValue } from '../positions/mirror.ts';
import { otherSide } from '../terms/favoured-side.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { StatedParty } from '../terms/values/parties.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { Precedent } from './precedent.ts';
import { isSameCompany } from './same-company.ts';

interface SaidTerm {
  readonly key: string;
  readonly fields: FieldValues;
}

/**
 * The side that licenses on balance: the only one that grants, else the one that is paid. Null where the values leave it
 * open or contradict each other.
 */
function netLicensorOf(terms: readonly SaidTerm[]): Side | null {
  const said = (key: string, field: string): readonly unknown[] =>
    terms.flatMap((term) => {
      const stated = term.key === key ? term.fields[field] : undefined;
      return stated && stated.basis !== 'undisclosed' ? [stated.value] : [];
    });
  const granting = said('grant-direction', 'direction').flatMap((value): Side[] => {
    if (value === 'a-to-b') return ['A'];
    return value === 'b-to-a' ? ['B'] : [];
  });
  const paying = [
    ...said('consideration', 'payer'),
    ...said('consideration', 'fixedPayer'),
    ...said('balancing-payment', 'payer'),
  ].filter(isSide);
  return onlyOne(granting) ?? onlyOne(paying.map(otherSide));
}

/**
 * The same for a precedent: from its typed values, else from its direction, since entries name the net licensor, owner or
 * administrator as Party A.
 */
function netLicensorIn({ facts, direction, parties }: Precedent): Side | null {
  const terms = facts.flatMap((fact) => Object.entries(fact.terms).map(([key, fields]) => ({ key, fields })));
  const isTold = direction !== 'cross' && direction !== 'unknown' && parties.some(({ side }) => side === 'A');
  return netLicensorOf(terms) ?? (isTold ? 'A' : null);
}

/** Which companies stand on which side, and which side licenses on balance; null where nobody can tell. */
export interface Orientation {
  readonly companies: Readonly<Record<Side, readonly string[]>>;
  readonly netLicensor: Side | null;
}

export function orientationOfRound(
  terms: readonly SaidTerm[],
  names: Readonly<Record<Side, string>>,
): Orientation {
  return { companies: { A: [names.A], B: [names.B] }, netLicensor: netLicensorOf(terms) };
}

export function orientationOf(precedent: Precedent): Orientation {
  const companies = (side: Side): readonly string[] =>
    precedent.parties.flatMap((party) => (party.side === side ? [party.name, ...party.companies] : []));
  return { companies: { A: companies('A'), B: companies('B') }, netLicensor: netLicensorIn(precedent) };
}

/**
 * Whether Party A of the one stands where Party B of the other does. The same two companies are held against each other
 * as such; else licensor against licensor; else the one company that both have. Null where nobody can tell.
 */
export function isSwapped(one: Orientation, other: Orientation): boolean | null {
  const isAlike = (side: Side, otherSides: Side): boolean =>
    one.companies[side].some((name) =>
      other.companies[otherSides].some((company) => isSameCompany(name, company)),
    );
  const straight = [isAlike('A', 'A'), isAlike('B', 'B')];
  const crossed = [isAlike('A', 'B'), isAlike('B', 'A')];
  if (straight.every(Boolean) !== crossed.every(Boolean)) return crossed.every(Boolean);
  if (one.netLicensor !== null && other.netLicensor !== null) return one.netLicensor !== other.netLicensor;
  const [isStraight, isCrossed] = [straight.some(Boolean), crossed.some(Boolean)];
  return isStraight === isCrossed ? null : isCrossed;
}

/** A precedent's typed value as it reads with the sides exchanged; null where it then means nothing. */
export function swapSides(
  definition: TermDefinition,
  field: string,
  stated: Stated<unknown>,
): { readonly field: string; readonly value: Stated<unknown> } | null {
  if (!hasMirror(definition, field)) return null;
  const other = mirrorField(definition, field);
  if (stated.basis === 'undisclosed') return { field: other, value: stated };
  const value =
    definition.fields[field]?.kind === 'parties'
      ? swapParties(stated.value as readonly StatedParty[]) // passed the schema of its kind when it was stored
      : mirrorValue(definition, field, stated.value);
  return { field: other, value: { ...stated, value } };
}

/** Whether the value says something of one side that it does not say of the other. */
export function isSideBound(definition: TermDefinition, field: string, stated: Stated<unknown>): boolean {
  const swapped = swapSides(definition, field, stated);
  return (
    swapped === null ||
    swapped.field !== field ||
    JSON.stringify(swapped.value) !== JSON.stringify(stated) ||
    (stated.basis === 'undisclosed' && namesSides(definition, field))
  );
}

/** An undisclosed payer is bound to the sides although nothing in it can be exchanged. */
function namesSides(definition: TermDefinition, field: string): boolean {
  const known = definition.fields[field];
  return (
    known?.kind === 'parties' ||
    (known?.options ?? []).some(({ value }) => mirrorValue(definition, field, value) !== value)
  );
}

function swapParties(parties: readonly StatedParty[]): readonly StatedParty[] {
  return parties.map((party) => ({ ...party, side: otherSide(party.side) })).toReversed();
}

function isSide(value: unknown): value is Side {
  return value === 'A' || value === 'B';
}

function onlyOne(sides: readonly Side[]): Side | null {
  const [first = null, ...others] = new Set(sides);
  return others.length === 0 ? first : null;
}

import { termStateSchema } from '../deals/deal.ts';
import { hasMirror, mirrorField, mirrorValue } from '../positions/mirror.ts';
import { isSameCompany } from '../precedents/same-company.ts';
import { findTerm } from '../terms/catalogue.ts';
import { isRecord } from '../terms/received/readable.ts';
import { otherSide } from '../terms/favoured-side.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';

type Names = Readonly<Record<Side, string>>;

/** How the parties that a file names stand to those of the deal. */
export type SidesOfFile = 'same' | 'turned' | 'one-unknown' | 'other-parties' | 'not-named';

export function sidesOf(parties: Partial<Names>, names: Names): SidesOfFile {
  const alike = (side: Side, ours: Side) => {
    const name = parties[side];
    return name !== undefined && isSameCompany(name, names[ours]);
  };
  if (parties.A === undefined && parties.B === undefined) return 'not-named';
  if (alike('A', 'A') && alike('B', 'B')) return 'same';
  if (alike('A', 'B') && alike('B', 'A')) return 'turned';
  if (alike('A', 'A') || alike('B', 'B')) return 'one-unknown';
  return 'other-parties';
}

/**
 * A term as a file gave it with the sides exchanged: fields and choices that name a side, its state, and the parties. What a
 * field says of one side alone has no counterpart and comes as a term of its own.
 */
export function turnSides(received: unknown): readonly unknown[] {
  if (!isRecord(received)) return [received];
  const turned = { ...received, state: turnState(received['state']) };
  const definition = typeof received['key'] === 'string' ? findTerm(received['key']) : undefined;
  const fields = received['fields'];
  if (!definition || !isRecord(fields)) return [turned];
  const entries = Object.entries(fields);
  const bound = entries.filter(([name]) => !hasMirror(definition, name));
  const free = entries
    .filter(([name]) => hasMirror(definition, name))
    .map(([name, stated]) => [mirrorField(definition, name), turnStated(definition, name, stated)]);
  const rest = {
    key: `${definition.key}-sides`,
    label: `${definition.label}: of one side, as they number the sides`,
    section: definition.section,
    state: turned.state,
    fields: Object.fromEntries(bound),
  };
  return [{ ...turned, fields: Object.fromEntries(free) }, ...(bound.length === 0 ? [] : [rest])];
}

function turnStated(definition: TermDefinition, name: string, stated: unknown): unknown {
  if (!isRecord(stated) || !('value' in stated)) return stated;
  const { value } = stated;
  return {
    ...stated,
    value:
      definition.fields[name]?.kind === 'parties' ? turnParties(value) : mirrorValue(definition, name, value),
  };
}

function turnParties(parties: unknown): unknown {
  if (!Array.isArray(parties)) return parties;
  return parties
    .map((party: unknown) =>
      isRecord(party) && (party['side'] === 'A' || party['side'] === 'B')
        ? { ...party, side: otherSide(party['side']) }
        : party,
    )
    .toReversed();
}

function turnState(state: unknown): unknown {
  const known = termStateSchema.safeParse(state);
  if (!known.success) return state;
  if (known.data === 'proposed-by-a') return 'proposed-by-b';
  return known.data === 'proposed-by-b' ? 'proposed-by-a' : known.data;
}

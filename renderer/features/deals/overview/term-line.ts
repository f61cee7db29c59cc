import type { OpenDeal, TermState } from '../../../../domain/deals/deal.ts';
import { crossingsOf } from '../../../../domain/positions/crossings.ts';
import { getDefinition } from '../../../../domain/terms/definition-of.ts';
import { missingFields, valuesInForce } from '../../../../domain/terms/fields-in-force.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import { formatValue } from '../../../../domain/terms/prose.ts';
import { sheetFactsOf } from '../../../../domain/terms/sheet-facts.ts';
import type { FieldValues } from '../../../../domain/terms/stated.ts';
import { sections, type SectionKey, type TermDefinition } from '../../../../domain/terms/term.ts';
import { termsInForce } from '../../../../domain/terms/terms-in-force.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { sayCrossing } from '../../../say-crossing.ts';

const longestDigest = 48;

/** Where a term stands, from where we sit. */
export const looks = ['agreed', 'ours', 'theirs', 'open', 'parked'] as const;
export type Look = (typeof looks)[number];

/** One term of the overview. */
export interface TermLine {
  readonly key: string;
  readonly number: number;
  readonly label: string;
  readonly state: TermState;
  readonly look: Look;
  /** The first of its values in words, where that is short enough to be read at a glance. */
  readonly digest: string | null;
  /** Labels of required values that are not there yet. */
  readonly missing: readonly string[];
  /** What crosses our walk-away, in words. */
  readonly crossed: readonly string[];
}

export interface TermPart {
  readonly section: SectionKey;
  readonly label: string;
  readonly lines: readonly TermLine[];
}

/** Every term of the latest round at a glance, by the parts of the sheet. */
export function termParts(open: OpenDeal): readonly TermPart[] {
  const { deal, round } = open;
  const names = { A: deal.parties.A.name, B: deal.parties.B.name };
  const facts = sheetFactsOf(round.terms);
  const crossings = crossingsOf(open).filter(({ state }) => state === 'crossed');
  const lines = termsInForce(round.terms).map((term, index) => {
    const definition = getDefinition(term);
    const line: TermLine = {
      key: term.key,
      number: index + 1,
      label: definition.label,
      state: term.state,
      look: lookOf(term.state, deal.ourSide),
      digest: digestOf(definition, valuesInForce(definition, term.fields, facts), names),
      missing: missingFields(definition, term.fields, facts).map((label) => nameSides(label, names)),
      crossed: crossings.filter(({ termKey }) => termKey === term.key).map(sayCrossing),
    };
    return { section: definition.section, line };
  });
  return sections.flatMap(({ key, label }) => {
    const own = lines.filter(({ section }) => section === key).map(({ line }) => line);
    return own.length === 0 ? [] : [{ section: key, label, lines: own }];
  });
}

function digestOf(
  definition: TermDefinition,
  values: FieldValues,
  names: Readonly<Record<Side, string>>,
): string | null {
  for (const [key, field] of Object.entries(definition.fields)) {
    const stated = values[key];
    if (!stated) continue;
    if (stated.basis === 'undisclosed') return 'undisclosed';
    // Without its label a "yes" says nothing, and the parties stand at the side already
    if (field.kind === 'yes-no' || field.kind === 'parties') continue;
    const words = formatValue(field, stated.value, names);
    if (words.length <= longestDigest)
      return stated.basis === 'stated' ? words : `${words} (${stated.basis})`;
  }
  return null;
}

function lookOf(state: TermState, ourSide: Side): Look {
  if (state === 'proposed-by-a') return ourSide === 'A' ? 'ours' : 'theirs';
  if (state === 'proposed-by-b') return ourSide === 'B' ? 'ours' : 'theirs';
  return state;
}

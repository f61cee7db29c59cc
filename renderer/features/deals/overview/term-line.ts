import type { OpenDeal, TermState } from '../../../../domain/deals/deal.ts';
import { shortNames } from '../../../../domain/deals/short-name.ts';
import { crossingsOf } from '../../../../domain/positions/crossings.ts';
import { getDefinition } from '../../../../domain/terms/definition-of.ts';
import { missingFields } from '../../../../domain/terms/fields-in-force.ts';
import { headlineOf } from '../../../../domain/terms/headline.ts';
import { nameSides } from '../../../../domain/terms/name-sides.ts';
import { sheetFactsOf } from '../../../../domain/terms/sheet-facts.ts';
import { sections, type SectionKey } from '../../../../domain/terms/term.ts';
import { termsInForce } from '../../../../domain/terms/terms-in-force.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { sayCrossing } from '../../../../domain/positions/say-crossing.ts';

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
  /** Its most telling value in words. */
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
  const names = shortNames({ A: deal.parties.A.name, B: deal.parties.B.name });
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
      digest: headlineOf(definition, term.fields, names, facts),
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

function lookOf(state: TermState, ourSide: Side): Look {
  if (state === 'proposed-by-a') return ourSide === 'A' ? 'ours' : 'theirs';
  if (state === 'proposed-by-b') return ourSide === 'B' ? 'ours' : 'theirs';
  return state;
}

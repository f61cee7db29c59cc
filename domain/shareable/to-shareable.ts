import type { OpenDeal, Round, RoundTerm, TermState } from '../deals/deal.ts';
import { checkTerm } from '../terms/check-term.ts';
import { valuesInForce } from '../terms/fields-in-force.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { proseOfTerm } from '../terms/prose-of-term.ts';
import { sheetFactsOf, type SheetFacts } from '../terms/sheet-facts.ts';
import type { FieldValues } from '../terms/stated.ts';
import { sections, type TermDefinition } from '../terms/term.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import { partiesSchema } from '../terms/values/parties.ts';
import type { Side } from '../terms/values/value-kind.ts';
import {
  partyNamesOf,
  type ShareableParty,
  type ShareableRound,
  type ShareableSheet,
  type ShareableTerm,
} from './shareable-round.ts';
import { pickSchedule, type ScheduleContent } from './shareable-schedule.ts';
import { tagLanguages } from './tag-languages.ts';
import { titleOf } from './title-of.ts';

/**
 * Projects a round onto what the other side may see. Every field is named one by one: an object with more in it than its
 * type says gives nothing away. Each schedule of the round needs its content; a schedule left out in silence would make
 * the paper say less than the round.
 */
export function toShareable(open: OpenDeal, contents: readonly ScheduleContent[]): ShareableRound {
  const schedules = open.round.schedules.map(({ letter, owner }) => {
    const content = contents.find((entry) => entry.letter === letter);
    if (!content) throw new Error(`no content given for Schedule ${letter}`);
    return pickSchedule(content, owner);
  });
  return { ...toShareableSheet(open), schedules };
}

interface Projected {
  readonly around: string;
  readonly shareable: ShareableTerm;
}
/** Of two hundred terms on a sheet one changes at a time; the others are the same to all who look at it. */
const projected = new WeakMap<RoundTerm, Projected>();

/** The same without the schedules. A term is the same object again as long as it and what it is told by stay the same. */
export function toShareableSheet({ deal, round }: Pick<OpenDeal, 'deal' | 'round'>): ShareableSheet {
  const parties = partiesOf(deal.parties, round);
  const facts = sheetFactsOf(round.terms);
  const around = JSON.stringify([parties, facts]);
  const terms = termsInForce(round.terms).map((term) => {
    const before = projected.get(term);
    if (before?.around === around) return before.shareable;
    const shareable = toShareableTerm(term, getDefinition(term), parties, facts);
    projected.set(term, { around, shareable });
    return shareable;
  });
  return {
    title: titleOf(terms, partyNamesOf({ parties })),
    number: round.number,
    isDraft: round.status === 'draft',
    dated: round.dated,
    proposedBy: round.proposedBy,
    parties,
    terms,
  };
}

function toShareableTerm(
  term: RoundTerm,
  definition: TermDefinition,
  parties: ShareableSheet['parties'],
  facts: SheetFacts,
): ShareableTerm {
  const names = partyNamesOf({ parties });
  const fields = appliedFields(definition, term.fields, facts);
  return {
    key: definition.key,
    section: sections.find((section) => section.key === definition.section)?.label ?? '',
    label: definition.label,
    state: term.state,
    stateWords: stateInWords(term.state, names),
    isBinding: term.binding,
    custom: term.custom,
    fields,
    prose: proseOfTerm({ ...term, fields }, names, facts).map(({ role, text }) => ({
      role,
      text: tagLanguages(text, parties),
    })),
  };
}

export function stateInWords(state: TermState, names: Readonly<Record<Side, string>>): string {
  const words: Readonly<Record<TermState, string>> = {
    open: 'Open',
    agreed: 'Agreed',
    parked: 'Parked',
    'proposed-by-a': `Proposed by ${names.A}`,
    'proposed-by-b': `Proposed by ${names.B}`,
  };
  return words[state];
}

function appliedFields(definition: TermDefinition, fields: FieldValues, facts: SheetFacts): FieldValues {
  const checked = checkTerm(definition, fields, facts);
  if (!checked.ok)
    throw new Error(`stored values of "${definition.key}" are not valid: ${JSON.stringify(checked.error)}`);
  return valuesInForce(definition, checked.value, facts);
}

/** The sheet's own words on who the parties are; until it has any, the names under which the deal was opened. */
function partiesOf(known: OpenDeal['deal']['parties'], round: Round): ShareableSheet['parties'] {
  const stated = round.terms.find((term) => term.key === 'parties')?.fields['parties'];
  const parsed = stated && stated.basis !== 'undisclosed' ? partiesSchema.safeParse(stated.value) : null;
  const [first, second] = parsed?.success ? parsed.data : [known.A, known.B];
  return [pickParty('A', first ?? known.A), pickParty('B', second ?? known.B)];
}

function pickParty(
  side: Side,
  { name, localName, localLanguage, seat }: Omit<ShareableParty, 'side'>,
): ShareableParty {
  return { side, name, localName, localLanguage, seat };
}

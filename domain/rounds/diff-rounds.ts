import type { Round, RoundTerm, Schedule } from '../deals/deal.ts';
import { describePart, isWholeList } from '../patents/describe-part.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { sheetFactsOf } from '../terms/sheet-facts.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { PlacedTerm } from './diff-prose-of-term.ts';
import { diffRoundTerm } from './diff-round-term.ts';
import type { RoundChange } from './round-change.ts';

type Names = Readonly<Record<Side, string>>;
/** What is compared of a round: its number, date and note are no part of the sheet. */
export type ComparedRound = Pick<Round, 'terms' | 'schedules'>;

/** The term under which changes of the attached schedules are listed: it is the one that says which there are. */
export const schedulesKey = 'schedules';

/**
 * All that changed from one round to another, in the order of the sheet, and within a term first the typed values. Only
 * what is in force counts. Both are told with the same names, so that a party which is called otherwise is one change and
 * not one in every sentence.
 */
export function diffRounds(
  before: ComparedRound,
  after: ComparedRound,
  names: Names,
): readonly RoundChange[] {
  const [from, to] = [place(before.terms), place(after.terms)];
  const schedules = diffSchedules(before.schedules, after.schedules);
  const keys = inSheetOrder(new Map([...from, ...to]));
  const changes = keys.flatMap((key) => {
    const [one, other] = [from.get(key) ?? null, to.get(key) ?? null];
    const ofTerm = isSame(one, other) ? [] : diffRoundTerm(one, other, names);
    return key === schedulesKey ? [...ofTerm, ...schedules] : ofTerm;
  });
  return keys.includes(schedulesKey) ? changes : [...changes, ...schedules];
}

/** Equal terms on equal sheets need no closer look: of two rounds nearly all are. */
function isSame(one: PlacedTerm | null, other: PlacedTerm | null): boolean {
  return (
    one !== null &&
    other !== null &&
    (one.term === other.term || JSON.stringify(one.term) === JSON.stringify(other.term)) &&
    JSON.stringify(one.facts) === JSON.stringify(other.facts)
  );
}

function place(terms: readonly RoundTerm[]): ReadonlyMap<string, PlacedTerm> {
  const facts = sheetFactsOf(terms);
  return new Map(termsInForce(terms).map((term) => [term.key, { term, facts }]));
}

function inSheetOrder(terms: ReadonlyMap<string, PlacedTerm>): readonly string[] {
  const orders = new Map([...terms].map(([key, { term }]) => [key, getDefinition(term).order]));
  const order = (key: string): number => orders.get(key) ?? 0;
  return [...terms.keys()].toSorted((one, other) => order(one) - order(other) || one.localeCompare(other));
}

function diffSchedules(before: readonly Schedule[], after: readonly Schedule[]): readonly RoundChange[] {
  const letters = new Set([...before, ...after].map(({ letter }) => letter));
  return [...letters].toSorted().flatMap((letter) => {
    const [from, to] = [before, after].map((all) => all.find((schedule) => schedule.letter === letter));
    const isCounted = listOtherLines(from, to);
    if (from?.listId === to?.listId && words(from) === words(to) && !isCounted) return [];
    return [
      {
        termKey: schedulesKey,
        termLabel: 'Schedules',
        field: `schedule-${letter}`,
        label: `Schedule ${letter}`,
        direction: null,
        before: words(from, isCounted),
        after: words(to, isCounted),
        delta: null,
        parts: [],
        gains: null,
        redline: null,
      },
    ];
  });
}

/** Whether the lines that were frozen are others, though the list may be the same. */
function listOtherLines(from: Schedule | undefined, to: Schedule | undefined): boolean {
  const [one, other] = [from?.frozen?.linesSha256 ?? null, to?.frozen?.linesSha256 ?? null];
  return one !== null && other !== null && one !== other;
}

function words(schedule: Schedule | undefined, isCounted = false): string | null {
  if (!schedule) return null;
  const { listName, owner, part, frozen } = schedule;
  const of = part && !isWholeList(part) ? `: ${describePart(part)}` : '';
  return `${listName} (${owner})${of}${isCounted && frozen ? `, ${frozen.lineCount} lines` : ''}`;
}

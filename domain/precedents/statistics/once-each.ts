import { findTerm } from '../../terms/catalogue.ts';
import { publishedDateWords } from '../published-date.ts';
import { keyOf } from './base.ts';
import { isCounted, type Candidate, type Counted } from './candidate.ts';
import { groupBy } from './group-by.ts';

/**
 * No entry counts one thing twice: what several facts tell alike, what is worked out from another fact, what a later price
 * of the same thing replaced, and instalments that several facts give a part of each.
 */
export function onceEach(candidates: readonly Candidate[]): readonly Candidate[] {
  return [partsOfSchedules, derived, replaced, repeats].reduce((left, reasonsFor) => {
    const reasons = reasonsFor(left.filter(isCounted));
    return left.map((candidate) => ({
      ...candidate,
      barred: candidate.barred ?? reasons.get(candidate) ?? null,
    }));
  }, candidates);
}

type Reasons = ReadonlyMap<Candidate, string>;

function partsOfSchedules(counted: readonly Counted[]): Reasons {
  const schedules = counted.filter(
    ({ termKey, field }) => findTerm(termKey)?.fields[field]?.kind === 'payment-schedule',
  );
  const groups = groupBy(schedules, ({ precedentId, termKey, field }) =>
    [precedentId, termKey, field].join(' '),
  );
  const parts = [...groups.values()]
    .filter((group) => new Set(group.map(({ words }) => words)).size > 1)
    .flat();
  return new Map(parts.map((part) => [part, 'a part: several facts give the instalments together']));
}

function derived(counted: readonly Counted[]): Reasons {
  const groups = [...groupBy(counted, onOneBase).values()];
  const repeated = groups.flatMap((group) => {
    const own = group.filter(({ evidence }) => evidence !== 'derived');
    return own.length === 0 ? [] : group.filter((one) => !own.includes(one));
  });
  return new Map(repeated.map((one) => [one, 'derived from another fact of the entry']));
}

/** The latest of an entry is the one in force; what has no date is neither earlier nor later. */
function replaced(counted: readonly Counted[]): Reasons {
  const dated = counted.flatMap((one) => (one.when === null ? [] : [{ one, from: startOf(one.when) }]));
  const groups = [...groupBy(dated, ({ one }) => onOneBase(one)).values()];
  return new Map(
    groups.flatMap((group) => {
      const [latest] = group.toSorted((some, other) => other.from.localeCompare(some.from));
      const earlier = latest ? group.filter(({ from }) => from < latest.from) : [];
      return earlier.map(({ one }) => [
        one,
        `replaced by ${latest?.one.words ?? ''} from ${publishedDateWords(latest?.from ?? '')}`,
      ]);
    }),
  );
}

/** Two facts of one entry that tell the same figure on the same base are one value. */
function repeats(counted: readonly Counted[]): Reasons {
  const groups = groupBy(counted, (one) => JSON.stringify([onOneBase(one), one.figure.value, one.words]));
  const again = [...groups.values()].flatMap((group) => group.slice(1));
  return new Map(again.map((one) => [one, 'the same as another fact of the entry']));
}

function onOneBase(one: Counted): string {
  return `${one.precedentId} | ${keyOf(one, one.figure)}`;
}

function startOf(period: string): string {
  return period.split('/')[0] ?? period;
}

import type { Delta } from '../decimal.ts';
import { english } from '../figures.ts';
import { commonTrend, diffParts, type ChangePart, type Trend } from './diff-parts.ts';
import { valuesInForce } from './fields-in-force.ts';
import { nameSides } from './name-sides.ts';
import { formatValue } from './prose.ts';
import { noFacts, type SheetFacts } from './sheet-facts.ts';
import type { FieldValues, Stated } from './stated.ts';
import type { Field, TermDefinition } from './term.ts';
import type { Side } from './values/value-kind.ts';
import { valueKinds, type KindName } from './values/value-kinds.ts';

/** One typed difference: the words before and after (null where there was or is none), and how far a figure moved. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly delta: Delta | null;
  /** What moved within a value that holds several figures; empty where the change itself says it all. */
  readonly parts: readonly ChangePart[];
  /** Where all of its figures point that moved. */
  readonly trend: Trend;
}

/** The sheets that the two sets of values stand on, where more than the term itself is at hand. */
interface FactsOfBoth {
  readonly before: SheetFacts;
  readonly after: SheetFacts;
}

/**
 * What changed in a term's values, field by field in the term's order. Equal values give no change; a value that no longer
 * applies is gone from the sheet, and one that applies again is new on it, although it was kept in between.
 */
export function diffTerm(
  term: TermDefinition,
  before: FieldValues,
  after: FieldValues,
  partyNames: Readonly<Record<Side, string>>,
  facts: FactsOfBoth = { before: noFacts, after: noFacts },
): readonly FieldChange[] {
  const said = {
    before: valuesInForce(term, before, facts.before),
    after: valuesInForce(term, after, facts.after),
  };
  return Object.entries(term.fields).flatMap(([key, field]) => {
    const [from, to] = [said.before[key], said.after[key]];
    if (isSame(field, from, to)) return [];
    return [
      {
        field: key,
        label: nameSides(field.label, partyNames),
        before: words(field, from, partyNames),
        after: words(field, to, partyNames),
        ...movedBy(field, from, to, partyNames),
      },
    ];
  });
}

/** How far the value moved and what within it did. One single move within it is that of the whole. */
function movedBy(
  field: Field,
  from: Stated<unknown> | undefined,
  to: Stated<unknown> | undefined,
  partyNames: Readonly<Record<Side, string>>,
): Pick<FieldChange, 'delta' | 'parts' | 'trend'> {
  const delta = deltaBetween(field, from, to);
  if (!from || !to || from.basis === 'undisclosed' || to.basis === 'undisclosed')
    return { delta, parts: [], trend: null };
  const { parts, isOneMove } = diffParts(field, from, to, {
    options: field.options ?? [],
    partyNames,
    figures: english,
  });
  return {
    delta: delta ?? (isOneMove ? (parts[0]?.delta ?? null) : null),
    parts: isOneMove ? [] : parts,
    trend: commonTrend(parts),
  };
}

const kindsWithoutOrder: readonly KindName[] = ['set', 'standards', 'products', 'territory', 'patent-list'];

function isSame(field: Field, from: Stated<unknown> | undefined, to: Stated<unknown> | undefined): boolean {
  const write = (stated: Stated<unknown> | undefined): string | undefined =>
    kindsWithoutOrder.includes(field.kind)
      ? JSON.stringify(stated, (_key, part: unknown) =>
          Array.isArray(part) ? (part as string[]).toSorted() : part,
        )
      : JSON.stringify(stated);
  return write(from) === write(to);
}

function words(
  field: Field,
  stated: Stated<unknown> | undefined,
  partyNames: Readonly<Record<Side, string>>,
): string | null {
  if (!stated) return null;
  if (stated.basis === 'undisclosed') return 'undisclosed';
  const said = formatValue(field, stated.value, partyNames);
  return stated.basis === 'stated' ? said : `${said} (${stated.basis})`;
}

function deltaBetween(
  field: Field,
  from: Stated<unknown> | undefined,
  to: Stated<unknown> | undefined,
): Delta | null {
  const kind = valueKinds[field.kind];
  if (
    !('delta' in kind) ||
    !kind.delta ||
    !from ||
    !to ||
    from.basis === 'undisclosed' ||
    to.basis === 'undisclosed'
  )
    return null;
  return (kind.delta as (before: unknown, after: unknown) => Delta | null)(from.value, to.value);
}

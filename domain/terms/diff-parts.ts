import { deltaOf, type Delta } from '../decimal.ts';
import type { ValueBasis } from './stated.ts';
import type { Field } from './term.ts';
import type { FormatEnv, ValuePart } from './values/value-kind.ts';
import { valueKinds } from './values/value-kinds.ts';

/** Whether a value says more by a change or less, in the sense in which its field favours a side; null where nobody can tell. */
export type Trend = 'up' | 'down' | null;

/** What moved within a value that holds several figures. Words before and after; null where it is not said. */
export interface ChangePart {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly delta: Delta | null;
  readonly trend: Trend;
}

interface Known {
  readonly basis: ValueBasis;
  readonly value: unknown;
}

interface PartsOfChange {
  readonly parts: readonly ChangePart[];
  /** They are all that there is to tell apart: the values have one line, and one thing of it moved. */
  readonly isOneMove: boolean;
}

/** What of a value came, went or moved; nothing for kinds that hold no several figures, nor for another order of the same. */
export function diffParts(field: Field, from: Known, to: Known, env: FormatEnv): PartsOfChange {
  const [was, is] = [partsOf(field, from.value, env), partsOf(field, to.value, env)];
  const moved = changedKeys(was, is);
  const linesOf = (parts: readonly ValuePart[]) => new Set(parts.flatMap(({ line }) => line ?? []));
  const [linesBefore, linesAfter] = [linesOf(was), linesOf(is)];
  const isInBoth = ({ line }: ValuePart): boolean =>
    line === null || (linesBefore.has(line) && linesAfter.has(line));
  const days = movedDays(was, is);
  const parts = moved.flatMap((key): readonly ChangePart[] => {
    const [before, after] = [was, is].map((all) => all.find((part) => part.key === key));
    if (before && days.has(before)) return [];
    const earlier = after && [...days].find(([, later]) => later === after)?.[0];
    if (after && earlier) return [otherDay(earlier, after, from.basis, to.basis)];
    return [
      {
        label: (after ?? before)?.label ?? '',
        before: before ? marked(before.words, from.basis) : null,
        after: after ? marked(after.words, to.basis) : null,
        delta: before && after ? deltaBetween(before, after) : null,
        trend: trendBetween(before, after, isInBoth),
      },
    ];
  });
  const own = moved.filter((key) => !is.some((part) => part.key === key && part.isSum === true));
  const isOneLine = linesBefore.size <= 1 && linesAfter.size <= 1;
  return { parts, isOneMove: isOneLine && own.length === 1 };
}

/** The way that all parts point; null where they differ, or where one of them could outweigh the rest unseen. */
export function commonTrend(parts: readonly ChangePart[]): Trend {
  const [first = null, ...others] = new Set(parts.map(({ trend }) => trend));
  return others.length === 0 ? first : null;
}

function partsOf(field: Field, value: unknown, env: FormatEnv): readonly ValuePart[] {
  const kind = valueKinds[field.kind];
  if (!('parts' in kind) || !kind.parts) return [];
  // `value` passed the schema of this field's kind when it was stored
  return (kind.parts as (value: unknown, env: FormatEnv) => readonly ValuePart[])(value, env);
}

/** In the order of the later value; what is gone stands behind what it stood behind. */
function changedKeys(was: readonly ValuePart[], is: readonly ValuePart[]): readonly string[] {
  const earlier = new Map(was.map((part) => [part.key, part]));
  const later = new Map(is.map((part) => [part.key, part]));
  const keys = [...later.keys()];
  was.forEach(({ key }, index) => {
    if (!later.has(key)) keys.splice(keys.indexOf(was[index - 1]?.key ?? '') + 1, 0, key);
  });
  return keys.filter((key) => {
    const [before, after] = [earlier.get(key), later.get(key)];
    return !before || !after || !isSame(before, after);
  });
}

/** 5 and 5.00 of the same are no two figures. */
function isSame(before: ValuePart, after: ValuePart): boolean {
  if (before.words === after.words) return true;
  return before.figure !== null && isComparable(before, after) && deltaBetween(before, after) === null;
}

function isComparable(before: ValuePart, after: ValuePart): boolean {
  return before.figure?.unit === after.figure?.unit;
}

function deltaBetween(before: ValuePart, after: ValuePart): Delta | null {
  if (!before.figure || !after.figure || !isComparable(before, after)) return null;
  return deltaOf(before.figure.value, after.figure.value);
}

function trendBetween(
  before: ValuePart | undefined,
  after: ValuePart | undefined,
  isInBoth: (part: ValuePart) => boolean,
): Trend {
  const part = after ?? before;
  if (!part) return null;
  if (!before || !after) {
    if (!part.absentIs || (part.absentIs !== 'zero' && !isInBoth(part))) return null;
    return oriented((part.absentIs !== 'highest') === (after !== undefined), part);
  }
  if (before.given !== after.given || before.higherIs !== after.higherIs) return null;
  const delta = deltaBetween(before, after);
  return delta && oriented(delta.absolute.startsWith('+'), part);
}

function oriented(isHigher: boolean, { higherIs }: ValuePart): Trend {
  if (higherIs === null) return null;
  return isHigher === (higherIs === 'more') ? 'up' : 'down';
}

/** Figures that went on one day and came on another, in the order of the days. */
function movedDays(was: readonly ValuePart[], is: readonly ValuePart[]): ReadonlyMap<ValuePart, ValuePart> {
  const dated = (parts: readonly ValuePart[], others: readonly ValuePart[]) =>
    parts.filter((part) => part.day !== undefined && !others.some(({ key }) => key === part.key));
  const come = dated(is, was);
  const pairs = new Map<ValuePart, ValuePart>();
  for (const part of dated(was, is)) {
    const index = come.findIndex((other) => isSame(part, other));
    const [other] = index < 0 ? [] : come.splice(index, 1);
    if (other) pairs.set(part, other);
  }
  return pairs;
}

/** More is paid the sooner it is paid. */
function otherDay(before: ValuePart, after: ValuePart, was: ValueBasis, is: ValueBasis): ChangePart {
  const isLater = (before.day ?? '') < (after.day ?? '');
  return {
    label: `${after.words} due`,
    before: marked(before.label, was),
    after: marked(after.label, is),
    delta: null,
    trend: oriented(!isLater, after),
  };
}

function marked(words: string, basis: ValueBasis): string {
  return basis === 'stated' ? words : `${words} (${basis})`;
}

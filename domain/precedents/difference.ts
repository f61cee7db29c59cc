import { english } from '../figures.ts';
import { formatDecimal, type Delta } from '../decimal.ts';
import { diffParts, type ChangePart } from '../terms/diff-parts.ts';
import { formatValue } from '../terms/prose.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { Field, TermDefinition } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import { valueKinds } from '../terms/values/value-kinds.ts';
import type { Statement } from './comparison.ts';
import { isUntold } from './depends-on.ts';
import { listsDiffer } from './difference-of-lists.ts';
import { alike, type Hindrance } from './make-comparable.ts';
import { isSideBound, swapSides } from './orientation.ts';

/** How what a precedent says is different from a round, or why that cannot be said. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly words: string; readonly delta: Delta | null }
  | {
      readonly kind: 'cannot';
      readonly reason: string;
      /** What keeps two figures that both are stated apart; null where there are no two. */
      readonly hindrance: Hindrance | null;
    };

interface Against {
  /** The names under which the round's sides are told. */
  readonly names: Readonly<Record<Side, string>>;
  /** What the values are held against, such as "our round" or "Round 3". */
  readonly title: string;
  /** What its figures depend on, by field; a field without words here stands for itself. */
  readonly dependsOn: Readonly<Record<string, string | null>>;
}

/**
 * Holds one statement against the same field of a round or another column. The delta goes from theirs to the statement:
 * "+20 %" says that the precedent is higher. Currencies are never converted, and what is undisclosed is never guessed.
 *
 * @param ours the values of the term in what it is held against
 * @param isSwapped whether the statement's Party A is Party B there; null where nobody can tell
 */
export function differenceFrom(
  definition: TermDefinition,
  { field: key, value: stated, dependsOn }: Pick<Statement, 'field' | 'value' | 'dependsOn'>,
  ours: FieldValues,
  isSwapped: boolean | null,
  { names, title, dependsOn: oursDependOn }: Against,
): Difference {
  if (key === null || stated === null) return cannot('said in words only');
  if (!Object.hasOwn(definition.fields, key)) return cannot('the term has no such value any more');
  if (isSwapped === null && isSideBound(definition, key, stated))
    return cannot(
      'it cannot be told which party is which',
      hasFigure(definition, key, stated, ours) ? 'sides not known' : null,
    );
  const there = isSwapped ? swapSides(definition, key, stated) : { field: key, value: stated };
  if (there === null) return cannot('it says nothing once the parties are exchanged');
  const own = ours[there.field];
  const field = definition.fields[there.field];
  if (there.value.basis === 'undisclosed') return cannot('undisclosed');
  if (!own || !field) return cannot(`not stated in ${title}`);
  if (own.basis === 'undisclosed') return cannot(`undisclosed in ${title}`);
  const on = oursDependOn[there.field] ?? null;
  if (on !== null && dependsOn !== null && (on !== dependsOn || isUntold(on)))
    return cannot(`${dependsOn}, and ${title} ${on}`, 'other base');
  return compareValues(field, own.value, there.value.value, names, title);
}

/** Whether both state a figure there, whichever side it is of. */
function hasFigure(
  definition: TermDefinition,
  key: string,
  stated: Stated<unknown>,
  ours: FieldValues,
): boolean {
  const kind = definition.fields[key]?.kind;
  if (kind === undefined || !('delta' in valueKinds[kind]) || stated.basis === 'undisclosed') return false;
  const places = [key, swapSides(definition, key, stated)?.field ?? key];
  return places.some((place) => (ours[place]?.basis ?? 'undisclosed') !== 'undisclosed');
}

function compareValues(
  field: Field,
  ours: unknown,
  theirs: unknown,
  names: Against['names'],
  title: string,
): Difference {
  const words = (value: unknown) => formatValue(field, value, names);
  const lists = listsDiffer(field, ours, theirs);
  if (lists !== null) return lists === '' ? { kind: 'same' } : { kind: 'differs', words: lists, delta: null };
  if (words(ours).toLowerCase() === words(theirs).toLowerCase()) return { kind: 'same' };
  if (field.kind === 'text') return cannot(`both are in words; ${title} says: ${words(ours)}`);
  const pair = alike(field.kind, ours, theirs, title);
  if ('reason' in pair) return cannot(pair.reason, pair.hindrance);
  const delta = deltaBetween(field, pair.ours, pair.theirs);
  const { parts, isOneMove } = diffParts(
    field,
    { basis: 'stated', value: pair.ours },
    { basis: 'stated', value: pair.theirs },
    { options: field.options ?? [], partyNames: names, figures: english },
  );
  const isOneFigure =
    delta !== null && (isOneMove || parts.length === 0 || field.kind === 'payment-schedule');
  const said = [...(isOneFigure ? [moved(delta, pair.unit)] : partsInWords(parts)), ...pair.remarks];
  if (said.length > 0) return differs(said.join('; '), delta);
  return 'delta' in valueKinds[field.kind] ? { kind: 'same' } : differs(`${title}: ${words(ours)}`, null);
}

/** "+USD 0.20 (+20 %)". */
function moved({ absolute, percent }: Delta, unit: (figure: string) => string): string {
  const sign = absolute.charAt(0);
  const figure = unit(formatDecimal(absolute.slice(1)));
  return `${sign}${figure}${percent === null ? '' : ` (${inPercent(percent)})`}`;
}

/** "+21,150 %". */
function inPercent(signed: string): string {
  return `${signed.charAt(0)}${formatDecimal(signed.slice(1))} %`;
}

/** The first few: who wants all of them reads both values. */
function partsInWords(parts: readonly ChangePart[]): readonly string[] {
  const more = parts.length - 3;
  return [...parts.slice(0, 3).map(partInWords), ...(more > 0 ? [`${more} more differences`] : [])];
}

function partInWords({ label, before, after, delta }: ChangePart): string {
  const said = `${label}: ${after ?? 'not said'} against ${before ?? 'not said'}`;
  return delta?.percent ? `${said} (${inPercent(delta.percent)})` : said;
}

function deltaBetween({ kind }: Field, ours: unknown, theirs: unknown): Delta | null {
  const known = valueKinds[kind];
  if (!('delta' in known) || !known.delta) return null;
  // both values passed the schema of this kind when they were stored
  return (known.delta as (before: unknown, after: unknown) => Delta | null)(ours, theirs);
}

function differs(words: string, delta: Delta | null): Difference {
  return { kind: 'differs', words, delta };
}

function cannot(reason: string, hindrance: Hindrance | null = null): Difference {
  return { kind: 'cannot', reason, hindrance };
}

import { getDefinition } from '../terms/definition-of.ts';
import { diffTerm, type FieldChange } from '../terms/diff-term.ts';
import { valuesInForce } from '../terms/fields-in-force.ts';
import { noFacts, type SheetFacts } from '../terms/sheet-facts.ts';
import type { FieldValues } from '../terms/stated.ts';
import type { Field, TermDefinition } from '../terms/term.ts';
import type { Side } from '../terms/values/value-kind.ts';
import type { PlacedTerm } from './diff-prose-of-term.ts';
import type { RoundChange } from './round-change.ts';
import { whoGains, whoGainsBy } from './who-gains.ts';

type Names = Readonly<Record<Side, string>>;

/** What changed in the typed values of a term, with the direction each field speaks of and whom the change favours. */
export function diffFieldsOfTerm(
  before: PlacedTerm | null,
  after: PlacedTerm | null,
  names: Names,
): readonly Omit<RoundChange, 'termKey' | 'termLabel' | 'redline'>[] {
  const [from, to] = [before && getDefinition(before.term), after && getDefinition(after.term)];
  const latest = to ?? from;
  if (!latest) return [];
  const [was, is] = [valuesOf(before, from), valuesOf(after, to)];
  const facts = { before: before?.facts ?? noFacts, after: after?.facts ?? noFacts };
  const either = { ...latest, fields: { ...from?.fields, ...to?.fields } };
  const isAlike = (key: string): boolean => !from || !to || haveOneKind(from, to, key);
  const alike = diffTerm(pick(either, isAlike), was, is, names, facts);
  return [...alike, ...replaced(from, to, (key) => !isAlike(key), was, is, names)].map(
    ({ parts, trend, ...change }) => {
      const field = isAlike(change.field) ? either.fields[change.field] : undefined;
      const placed = (values: FieldValues, sheet: SheetFacts) => ({
        value: values[change.field],
        facts: field ? paidBy(field, values, sheet) : sheet,
      });
      const [earlier, later] = [placed(was, facts.before), placed(is, facts.after)];
      return {
        ...change,
        direction: field?.direction ?? null,
        gains: field ? whoGains(field, earlier, later, trend) : null,
        parts: parts.map(({ trend: ofPart, ...part }) => ({
          ...part,
          gains: field ? whoGainsBy(field, earlier, later, ofPart) : null,
        })),
      };
    },
  );
}

/** The facts of a sheet as a field sees them whose payer its own term names. */
function paidBy({ payerField }: Field, values: FieldValues, facts: SheetFacts): SheetFacts {
  const stated = payerField === undefined ? undefined : values[payerField];
  const payer = stated && stated.basis !== 'undisclosed' ? stated.value : undefined;
  return payer === 'A' || payer === 'B' ? { ...facts, payer } : facts;
}

/** A term that people made may have a field under an old key that is of another kind: one value then stands in place of another. */
function replaced(
  from: TermDefinition | null,
  to: TermDefinition | null,
  isOther: (key: string) => boolean,
  was: FieldValues,
  is: FieldValues,
  names: Names,
): readonly FieldChange[] {
  if (!from || !to) return [];
  const gone = diffTerm(pick(from, isOther), was, {}, names);
  const come = diffTerm(pick(to, isOther), {}, is, names);
  const keys = new Set([...gone, ...come].map(({ field }) => field));
  return [...keys].flatMap((key) => {
    const [old, fresh] = [gone, come].map((changes) => changes.find(({ field }) => field === key));
    const change = fresh ?? old;
    return change ? [{ ...change, before: old?.before ?? null }] : [];
  });
}

function valuesOf(placed: PlacedTerm | null, definition: TermDefinition | null): FieldValues {
  return placed && definition ? valuesInForce(definition, placed.term.fields, placed.facts) : {};
}

/** Also true of a field that only one of them has. */
function haveOneKind(one: TermDefinition, other: TermDefinition, key: string): boolean {
  const [ours, theirs] = [one.fields[key]?.kind, other.fields[key]?.kind];
  return ours === undefined || theirs === undefined || ours === theirs;
}

function pick(definition: TermDefinition, isWanted: (key: string) => boolean): TermDefinition {
  const fields = Object.entries(definition.fields).filter(([key]) => isWanted(key));
  return { ...definition, fields: Object.fromEntries(fields) };
}

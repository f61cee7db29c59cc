import { findDefinition } from '../terms/definition-of.ts';
import { formatValue } from '../terms/prose.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { TermDefinition } from '../terms/term.ts';
import { valueKinds } from '../terms/values/value-kinds.ts';
import type { Comparison, ComparisonCell, ComparisonColumn, Statement } from './comparison.ts';
import { differenceFrom, type Difference } from './difference.ts';
import type { Hindrance } from './make-comparable.ts';
import { isSwapped } from './orientation.ts';

/**
 * How a cell stands to the base column's cell of the same row. `same` says that all its values are. `not-comparable` says
 * that both state a figure and nobody can hold the one against the other, for it is in another currency or on another base;
 * `unknown` that nobody can tell, for one of the two is silent, undisclosed or in words. Neither says that they are alike.
 */
export interface CellDifference {
  readonly kind: 'base' | 'same' | 'differs' | 'not-comparable' | 'unknown';
  /** What holds of the cell as a whole, such as "not in Round 3" or "cannot be told apart: other currency". */
  readonly words: string | null;
  /** By statement of the cell, in its order; empty in the base column itself. */
  readonly statements: readonly Difference[];
}

type Row = Comparison['rows'][number];

/** Two columns; `swapped` where Party A of the one stands where Party B of the other does, null where nobody can tell. */
interface Pair {
  readonly base: ComparisonColumn;
  readonly other: ComparisonColumn;
  /** Two rounds of one deal: its sides are the same in both, and what one leaves out was left out. */
  readonly areRounds: boolean;
  readonly swapped: boolean | null;
}

/**
 * Every cell held against the base column, row by row and column by column as in the comparison. Empty where no column is
 * the base. Between two rounds of a deal what one says and the other does not is a difference; a precedent's silence is none.
 */
export function differencesFromBase(
  { columns, rows }: Pick<Comparison, 'columns' | 'rows'>,
  baseId: string | null,
): readonly (readonly CellDifference[])[] {
  const at = columns.findIndex(({ id }) => id === baseId);
  const base = columns[at];
  if (!base) return [];
  const pairs = columns.map((other): Pair => {
    const areRounds = base.kind === 'round' && other.kind === 'round';
    const swapped = areRounds ? false : isSwapped(other.orientation, base.orientation);
    return { base, other, areRounds, swapped };
  });
  return rows.map((row) => {
    const against = row.cells[at] ?? { kind: 'not-stated' };
    return pairs.map((pair, index) =>
      index === at ? ofBase : compareCells(row, against, row.cells[index] ?? { kind: 'not-stated' }, pair),
    );
  });
}

const ofBase: CellDifference = { kind: 'base', words: null, statements: [] };

function compareCells(row: Row, base: ComparisonCell, cell: ComparisonCell, pair: Pair): CellDifference {
  const statements = cell.kind === 'statements' ? differencesOf(row, base, cell.statements, pair) : [];
  const asWhole = wholeDifference(base, cell, pair);
  if (asWhole) return { ...asWhole, statements };
  const missing = missingFrom(base, cell, pair);
  if (missing.length > 0)
    return { kind: 'differs', words: `does not state: ${missing.join('; ')}`, statements };
  if (statements.some(({ kind }) => kind === 'differs')) return { kind: 'differs', words: null, statements };
  const hindrances = new Set(statements.flatMap((each) => hindranceOf(each) ?? []));
  if (hindrances.size > 0)
    return {
      kind: 'not-comparable',
      words: `cannot be told apart: ${[...hindrances].join(', ')}`,
      statements,
    };
  return { kind: areSame(cell, statements) ? 'same' : 'unknown', words: null, statements };
}

function hindranceOf(difference: Difference): Hindrance | null {
  return difference.kind === 'cannot' ? difference.hindrance : null;
}

/** Whether every typed value is the same, and there is one; words beside them decide only where there are no values. */
function areSame(cell: ComparisonCell, differences: readonly Difference[]): boolean {
  const statements = cell.kind === 'statements' ? cell.statements : [];
  const typed = differences.filter((_, index) => statements[index]?.field !== null);
  const asked = typed.length > 0 ? typed : differences;
  return asked.length > 0 && asked.every(({ kind }) => kind === 'same');
}

/** Where one of the two has no such term or says nothing of it; null where both say something. */
function wholeDifference(
  base: ComparisonCell,
  cell: ComparisonCell,
  pair: Pair,
): Omit<CellDifference, 'statements'> | null {
  const { title } = pair.base;
  if (base.kind === 'not-applicable') {
    if (cell.kind === 'not-applicable') return { kind: 'same', words: null };
    const isSilent = cell.kind === 'not-stated' && pair.other.kind === 'precedent';
    return { kind: isSilent ? 'unknown' : 'differs', words: isSilent ? null : `not in ${title}` };
  }
  if (cell.kind === 'not-applicable') return { kind: 'differs', words: 'has no such term' };
  if (base.kind === 'statements' && cell.kind === 'statements') return null;
  if (!pair.areRounds) return { kind: 'unknown', words: null };
  if (base.kind === cell.kind) return { kind: 'same', words: null };
  return { kind: 'differs', words: base.kind === 'not-stated' ? `not stated in ${title}` : null };
}

function differencesOf(
  row: Row,
  base: ComparisonCell,
  statements: readonly Statement[],
  pair: Pair,
): readonly Difference[] {
  const definition = findDefinition({ key: row.termKey, custom: row.custom });
  const said = base.kind === 'statements' ? base.statements : [];
  const variants = variantsOf(said);
  return statements.map((statement) => {
    if (!definition) return cannot('nobody knows the term any more');
    const { names, title } = pair.base;
    const all = variants.map(({ fields, dependsOn }) =>
      row.custom === null || isOfKinds(definition, statement, fields)
        ? differenceFrom(definition, withinDeal(statement, dependsOn, pair), fields, pair.swapped, {
            names,
            title,
            dependsOn,
          })
        : ({ kind: 'differs', words: `of another kind in ${title}`, delta: null } as const),
    );
    const difference = best(all);
    return pair.areRounds
      ? betweenRounds(definition, statement, said, difference, pair)
      : betweenDeals(definition, statement, difference);
  });
}

/** What no round of a deal tells is the same in all its rounds. */
function withinDeal(statement: Statement, base: Variant['dependsOn'], { areRounds }: Pair): Statement {
  const isSame = statement.field !== null && base[statement.field] === statement.dependsOn;
  return areRounds && isSame ? { ...statement, dependsOn: null } : statement;
}

interface Variant {
  readonly fields: FieldValues;
  readonly dependsOn: Readonly<Record<string, string | null>>;
}

/** The base's values of the term; where it gives several for one field, once for each of them. */
function variantsOf(statements: readonly Statement[]): readonly Variant[] {
  const byField = new Map<string, { value: Stated<unknown>; dependsOn: string | null }[]>();
  for (const { field, value, dependsOn } of statements) {
    if (field !== null && value !== null)
      byField.set(field, [...(byField.get(field) ?? []), { value, dependsOn }]);
  }
  const count = Math.max(1, ...[...byField.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const chosen = [...byField].flatMap(([field, values]) => {
      const said = values[index] ?? values[0];
      return said ? [{ field, ...said }] : [];
    });
    return {
      fields: Object.fromEntries(chosen.map(({ field, value }) => [field, value])),
      dependsOn: Object.fromEntries(chosen.map(({ field, dependsOn }) => [field, dependsOn])),
    };
  });
}

/** Alike if it is to any of the values; else each difference that can be told, once; else why two figures cannot be. */
function best(all: readonly Difference[]): Difference {
  const same = all.find(({ kind }) => kind === 'same');
  const told = all.filter((difference) => difference.kind === 'differs');
  const words = [...new Set(told.map((difference) => difference.words))];
  const [first] = told;
  if (same) return same;
  if (first && words.length > 1) return { kind: 'differs', words: words.join(' / '), delta: null };
  return first ?? all.find((each) => hindranceOf(each) !== null) ?? all[0] ?? cannot('said in words only');
}

/** Who the parties of another deal are, its days and its law-suits are no difference in what was agreed. */
function betweenDeals(definition: TermDefinition, { field }: Statement, difference: Difference): Difference {
  const kind = field === null ? undefined : definition.fields[field]?.kind;
  const isOwn = kind === 'parties' || kind === 'date' || kind === 'litigation';
  return difference.kind === 'differs' && isOwn ? cannot('of another deal') : difference;
}

/** In a negotiation another currency, another wording and a value that is new are changes, though no figure tells how far. */
function betweenRounds(
  definition: TermDefinition,
  statement: Statement,
  said: readonly Statement[],
  difference: Difference,
  { base }: Pair,
): Difference {
  const before = said.find(({ field }) => field === statement.field);
  if (difference.kind !== 'cannot') return difference;
  if (!before) return { kind: 'differs', words: `not stated in ${base.title}`, delta: null };
  if (before.words === statement.words && before.basis === statement.basis) return isUnknown(before);
  if (before.basis === 'undisclosed' || statement.basis === 'undisclosed') return difference;
  const field = statement.field === null ? undefined : definition.fields[statement.field];
  const words =
    field && before.value && before.value.basis !== 'undisclosed'
      ? formatValue(field, before.value.value, base.names)
      : before.words;
  return { kind: 'differs', words: `${base.title}: ${words}`, delta: null };
}

function isUnknown({ basis }: Statement): Difference {
  return basis === 'undisclosed' ? cannot('undisclosed in both') : { kind: 'same' };
}

function cannot(reason: string): Difference {
  return { kind: 'cannot', reason, hindrance: null };
}

/** What the base round states and the other round does not, by label. */
function missingFrom(base: ComparisonCell, cell: ComparisonCell, pair: Pair): readonly string[] {
  if (!pair.areRounds || base.kind !== 'statements' || cell.kind !== 'statements') return [];
  const said = new Set(cell.statements.map(({ field }) => field));
  return base.statements.flatMap(({ field, label }) =>
    field === null || said.has(field) ? [] : [label ?? field],
  );
}

/** A term that people made may have had a field of another kind under the same key in an earlier round. */
function isOfKinds(definition: TermDefinition, statement: Statement, fields: FieldValues): boolean {
  const { field: key } = statement;
  const field = key === null ? undefined : definition.fields[key];
  if (key === null || !field) return true;
  return [statement.value, fields[key]].every(
    (stated) =>
      !stated ||
      stated.basis === 'undisclosed' ||
      valueKinds[field.kind].schema.safeParse(stated.value).success,
  );
}

import type { OpenDeal } from '../deals/deal.ts';
import type { Position } from '../positions/position.ts';
import { partyNamesOf, type ShareableSheet, type ShareableTerm } from '../shareable/shareable-round.ts';
import { toShareableSheet } from '../shareable/to-shareable.ts';
import { catalogue } from '../terms/catalogue.ts';
import type { CustomTerm } from '../terms/custom-term.ts';
import { getDefinition } from '../terms/definition-of.ts';
import { plainProse } from '../terms/prose-of-term.ts';
import type { TermDefinition } from '../terms/term.ts';
import { formatDate } from '../terms/values/simple-kinds.ts';
import { citeSources, type Citing } from './cite-sources.ts';
import type { CellNote, Comparison, ComparisonCell, ComparisonColumn, Statement } from './comparison.ts';
import { roundColumn } from './comparison-columns.ts';
import { dependencies } from './depends-on.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import { orientationOf, orientationOfRound } from './orientation.ts';
import { factInWords, inOwnWords, precedentStatements, sideNames, statementsOf } from './statements.ts';

/** A round as it is compared: what may be shared of it, and which of its terms people wrote in their own words. */
export interface ComparedRound {
  readonly kind: 'round';
  readonly sheet: ShareableSheet;
  readonly written: ReadonlySet<string>;
}

export interface ComparedPrecedent {
  readonly kind: 'precedent';
  readonly known: KnownPrecedent;
}

export type Compared = ComparedRound | ComparedPrecedent;

/** What is ours alone and stands beside the matrix. */
interface Ours {
  readonly positions: Readonly<Record<string, Pick<Position, 'priority'>>>;
  readonly notes: readonly CellNote[];
}

export function comparedRound(open: Pick<OpenDeal, 'deal' | 'round'>): ComparedRound {
  const written = open.round.terms.filter((term) => term.written !== null).map(({ key }) => key);
  return { kind: 'round', sheet: toShareableSheet(open), written: new Set(written) };
}

/**
 * Sets rounds and precedents side by side, term by term in the catalogue's order, then the terms that people made
 * themselves. A term is a row when any of the columns has it or speaks to it.
 */
export function compare(columns: readonly Compared[], { positions, notes }: Ours): Comparison {
  const { sources, citing } = citeSources(
    columns.flatMap((column) => (column.kind === 'precedent' ? [column.known] : [])),
  );
  const shown = columns.map((column) => toColumn(column, citing));
  const rows = [...catalogue.map((term) => ({ term, custom: null })), ...customTerms(columns)].flatMap(
    ({ term, custom }) => {
      const cells = columns.map((column) => toCell(column, term, citing));
      if (!columns.some((column, index) => speaks(column, cells[index], term.key))) return [];
      const { key: termKey, label, economic } = term;
      return [{ termKey, label, economic, custom, priority: positions[termKey]?.priority ?? null, cells }];
    },
  );
  const ids = new Set(shown.map(({ id }) => id));
  return { columns: shown, rows, notes: notes.filter(({ columnId }) => ids.has(columnId)), sources };
}

function speaks(column: Compared, cell: ComparisonCell | undefined, key: string): boolean {
  return column.kind === 'round' ? findIn(column, key) !== undefined : cell?.kind === 'statements';
}

function toCell(column: Compared, term: TermDefinition, citing: Citing): ComparisonCell {
  if (column.kind === 'round') return roundCell(column, term.key);
  return cellOf(precedentStatements(column.known, term).map((said) => citing(column.known, said)));
}

/**
 * A term that the sheet does not have cannot apply to it. One that it has without a value says what people wrote in its
 * prose; where nobody wrote anything, it is not stated.
 */
function roundCell(column: ComparedRound, key: string): ComparisonCell {
  const own = findIn(column, key);
  if (!own) return { kind: 'not-applicable' };
  const definition = getDefinition(own);
  const on = dependencies(definition, own.fields, column.sheet.terms);
  const typed = statementsOf(definition, own.fields, partyNamesOf(column.sheet)).map((said) => ({
    ...said,
    dependsOn: (said.field !== null && on[said.field]) || null,
  }));
  const words = column.written.has(key) ? plainProse(own.prose).trim() : '';
  return cellOf(typed.length === 0 && words !== '' ? [inOwnWords(words)] : typed);
}

function findIn({ sheet }: ComparedRound, key: string): ShareableTerm | undefined {
  return sheet.terms.find((term) => term.key === key);
}

function cellOf(statements: readonly Statement[]): ComparisonCell {
  return statements.length === 0
    ? { kind: 'not-stated' }
    : { kind: 'statements', statements: [...statements] };
}

/** Terms of the rounds that the catalogue does not know, as the last of the columns defines them. */
function customTerms(
  columns: readonly Compared[],
): readonly { readonly term: TermDefinition; readonly custom: CustomTerm }[] {
  const byKey = new Map<string, { readonly term: TermDefinition; readonly custom: CustomTerm }>();
  for (const { key, custom } of columns.flatMap((column) =>
    column.kind === 'round' ? column.sheet.terms : [],
  ))
    if (custom) byKey.set(key, { term: getDefinition({ key, custom }), custom });
  return [...byKey.values()];
}

function toColumn(column: Compared, citing: Citing): ComparisonColumn {
  return column.kind === 'round' ? columnOfRound(column.sheet) : columnOfPrecedent(column.known, citing);
}

function columnOfRound(sheet: ShareableSheet): ComparisonColumn {
  const names = partyNamesOf(sheet);
  return {
    id: roundColumn(sheet.number),
    title: `Round ${sheet.number}`,
    subtitle: `${sheet.isDraft ? 'draft' : 'proposed'} by ${names[sheet.proposedBy]}, ${formatDate(sheet.dated)}`,
    kind: 'round',
    names,
    orientation: orientationOfRound(sheet.terms, names),
    asOf: null,
    isConfidential: false,
    background: [],
    doubts: [],
  };
}

function columnOfPrecedent(known: KnownPrecedent, citing: Citing): ComparisonColumn {
  const { precedent, isConfidential } = known;
  const background = precedent.facts
    .filter((fact) => Object.keys(fact.terms).length === 0)
    .map((fact) => citing(known, factInWords(fact, known)));
  return {
    id: precedent.id,
    title: precedent.title,
    subtitle: null,
    kind: 'precedent',
    names: sideNames(precedent),
    orientation: orientationOf(precedent),
    asOf: precedent.asOf,
    isConfidential,
    background,
    doubts: [...precedent.doubts],
  };
}

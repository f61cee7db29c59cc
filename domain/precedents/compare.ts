import { partyNamesOf, type ShareableSheet } from '../shareable/shareable-round.ts';
import { catalogue } from '../terms/catalogue.ts';
import type { TermDefinition } from '../terms/term.ts';
import type { Comparison, ComparisonCell, ComparisonColumn, Statement } from './comparison.ts';
import type { KnownPrecedent } from './known-precedent.ts';
import type { Source } from './source.ts';
import { factInWords, precedentStatements, statementsOf } from './statements.ts';

/** The round's id among the columns; a precedent's column has the id of the precedent. */
export const ROUND_COLUMN = 'round';

/**
 * Sets a round beside precedents, term by term in the catalogue's order. A term is a row when the round or any of the
 * precedents speaks to it.
 */
export function compareRound(
  round: ShareableSheet,
  title: string,
  precedents: readonly KnownPrecedent[],
): Comparison {
  const rows = catalogue.flatMap((term) => {
    const said = precedents.map((precedent) => precedentStatements(precedent, term));
    const isInRound = round.terms.some((entry) => entry.key === term.key);
    if (!isInRound && said.every((statements) => statements.length === 0)) return [];
    const cells = [roundCell(round, term), ...said.map(toCell)];
    return [{ termKey: term.key, label: term.label, economic: term.economic, priority: null, cells }];
  });
  return {
    columns: [
      {
        id: ROUND_COLUMN,
        title,
        kind: 'round',
        asOf: null,
        isConfidential: false,
        background: [],
        doubts: [],
      },
      ...precedents.map(toColumn),
    ],
    rows,
    notes: [],
    sources: citedSources(precedents),
  };
}

/** A term that the sheet does not have cannot apply to it; one that it has and leaves empty is not stated. */
function roundCell(round: ShareableSheet, term: TermDefinition): ComparisonCell {
  const own = round.terms.find((entry) => entry.key === term.key);
  return own ? toCell(statementsOf(term, own.fields, partyNamesOf(round))) : { kind: 'not-applicable' };
}

function toCell(statements: readonly Statement[]): ComparisonCell {
  return statements.length === 0
    ? { kind: 'not-stated' }
    : { kind: 'statements', statements: [...statements] };
}

function toColumn(known: KnownPrecedent): ComparisonColumn {
  const { precedent, isConfidential } = known;
  const background = precedent.facts
    .filter((fact) => Object.keys(fact.terms).length === 0)
    .map((fact) => factInWords(fact, known));
  return {
    id: precedent.id,
    title: precedent.title,
    kind: 'precedent',
    asOf: precedent.asOf,
    isConfidential,
    background,
    doubts: [...precedent.doubts],
  };
}

/** Each source once, in the order in which the precedents cite them. */
function citedSources(precedents: readonly KnownPrecedent[]): Source[] {
  const byId = new Map<string, Source>();
  for (const source of precedents.flatMap(({ precedent }) => precedent.sources)) {
    if (!byId.has(source.id)) byId.set(source.id, source);
  }
  return [...byId.values()];
}

import type { RoundTerm } from '../../../../domain/deals/deal.ts';
import { partyNamesOf } from '../../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../../domain/shareable/to-shareable.ts';
import { sheetFactsOf, type SheetFacts } from '../../../../domain/terms/sheet-facts.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import type { AppState } from '../../../store.ts';

export interface TermOnSheet {
  readonly term: RoundTerm;
  readonly names: Readonly<Record<Side, string>>;
  readonly facts: SheetFacts;
}

/** A term as the open round has it now; undefined once it was taken out or its deal was closed. */
export function findRoundTerm(state: AppState, roundId: string, key: string): RoundTerm | undefined {
  return openOf(state, roundId)?.round.terms.find((term) => term.key === key);
}

/** The same with what its words depend on. */
export function findTermOnSheet(state: AppState, roundId: string, key: string): TermOnSheet | undefined {
  const [open, term] = [openOf(state, roundId), findRoundTerm(state, roundId, key)];
  if (!open || !term) return undefined;
  const { deal, round } = open;
  const names = partyNamesOf(
    toShareableSheet({ deal, round: { ...round, terms: partiesOnly(round.terms) } }),
  );
  return { term, names, facts: sheetFactsOf(round.terms) };
}

function partiesOnly(terms: readonly RoundTerm[]): RoundTerm[] {
  return terms.filter((term) => term.key === 'parties');
}

function openOf(state: AppState, roundId: string) {
  return Object.values(state.dealsById).find(({ round }) => round.id === roundId);
}

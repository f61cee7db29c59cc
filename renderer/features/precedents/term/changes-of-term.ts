import type { OpenDeal, Round } from '../../../../domain/deals/deal.ts';
import { partyNamesOf } from '../../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../../domain/shareable/to-shareable.ts';
import type { PlacedTerm } from '../../../../domain/rounds/diff-prose-of-term.ts';
import { diffRoundTerm } from '../../../../domain/rounds/diff-round-term.ts';
import type { RoundChange } from '../../../../domain/rounds/round-change.ts';
import { rowsOfChanges } from '../../../../domain/rounds/rows-of-changes.ts';
import { findDefinition } from '../../../../domain/terms/definition-of.ts';
import { sheetFactsOf } from '../../../../domain/terms/sheet-facts.ts';
import { applies } from '../../../../domain/terms/terms-in-force.ts';

/** What the open round changed of one term against the round before, as the comparison of rounds lists it. */
export function changesOfTerm(open: OpenDeal, former: Round, termKey: string): readonly RoundChange[] {
  const { round } = open;
  const names = partyNamesOf(toShareableSheet(open));
  const changes = diffRoundTerm(place(former, termKey), place(round, termKey), names);
  return rowsOfChanges(changes, former, round);
}

function place({ terms }: Round, termKey: string): PlacedTerm | null {
  const term = terms.find(({ key }) => key === termKey);
  const definition = term && findDefinition(term);
  const facts = sheetFactsOf(terms);
  return term && definition && applies(definition, facts) ? { term, facts } : null;
}

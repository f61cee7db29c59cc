import type { OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import type { OurCounts } from '../../domain/document/copy-contents/copy-facts.ts';
import type { ShareableSheet } from '../../domain/shareable/shareable-round.ts';
import type { Context } from '../context.ts';

/** How much a deal has beside this round that only we may see. */
export function ourCounts(
  ctx: Context,
  { deal, round, rounds, notes, positions, remarks }: OpenDeal,
  sheet: ShareableSheet,
  compared: number,
): OurCounts {
  return {
    hasNextStep: deal.nextStep.text !== '',
    hasRoundNote: round.note !== '' || round.channel !== null,
    notes: Object.values(notes).filter((note) => note.trim() !== '').length,
    positions: Object.keys(positions).length,
    reasons: remarks.length,
    suggestions: suggestionsIn(round.terms),
    setAside: valuesOf(round.terms) - valuesOf(sheet.terms),
    otherRounds: rounds.length - 1,
    compared,
    decisions: ctx.comparables.list(deal.id).length,
    forecastRows: ctx.economics.forecasts(deal.id).reduce((sum, { rows }) => sum + rows.length, 0),
    worksheets: ctx.worksheets.list(deal.id).length,
    receivedFiles: ctx.receivedFiles.list(deal.id).length,
  };
}

function valuesOf(terms: readonly Pick<RoundTerm, 'fields'>[]): number {
  return terms.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
}

/** A suggestion may be in several pieces. */
function suggestionsIn(terms: readonly RoundTerm[]): number {
  const ids = terms.flatMap(({ key, written }) =>
    (written?.paragraphs ?? []).flatMap(({ runs, breakSuggestion }) =>
      [...runs.map(({ suggestion }) => suggestion), breakSuggestion].flatMap((suggestion) =>
        suggestion ? [`${key} ${suggestion.id}`] : [],
      ),
    ),
  );
  return new Set(ids).size;
}

import type { Output } from '../../../../domain/contract/contract.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import type { PlacedTerm } from '../../../../domain/rounds/diff-prose-of-term.ts';
import { diffRoundTerm } from '../../../../domain/rounds/diff-round-term.ts';
import { remarkOn } from '../../../../domain/rounds/reason-of.ts';
import type { RoundChange } from '../../../../domain/rounds/round-change.ts';
import type { ChangeRemark, RoundHead } from '../../../../domain/rounds/round-record.ts';
import { findDefinition } from '../../../../domain/terms/definition-of.ts';
import { factKeys, sheetFactsOf } from '../../../../domain/terms/sheet-facts.ts';
import { applies } from '../../../../domain/terms/terms-in-force.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';
import { rowsOfChanges } from '../../../../domain/rounds/rows-of-changes.ts';

/** The histories of the term and of the terms that hold the facts of its sheet. */
export type TermHistories = Readonly<Record<string, Output<'terms.history'>>>;

/** What one round did to the term. */
export interface HistoryStep {
  readonly head: RoundHead;
  /** The round before, which the changes are against; null for the first one. */
  readonly before: RoundHead | null;
  readonly placed: PlacedTerm | null;
  readonly changes: readonly { readonly change: RoundChange; readonly remark: ChangeRemark | null }[];
}

/** A term from round to round, newest first: each round that has it or took it out. */
export function readTermHistory(
  { rounds, round, remarks }: Pick<OpenDeal, 'rounds' | 'round' | 'remarks'>,
  key: string,
  histories: TermHistories,
  names: Readonly<Record<Side, string>>,
): readonly HistoryStep[] {
  const termIn = (roundId: string, termKey: string) =>
    // The open round is at hand as it is now
    roundId === round.id
      ? round.terms.find((term) => term.key === termKey)
      : histories[termKey]?.find((entry) => entry.roundId === roundId)?.term;
  const place = (roundId: string): PlacedTerm | null => {
    const term = termIn(roundId, key);
    const facts = sheetFactsOf(factKeys.flatMap((factKey) => termIn(roundId, factKey) ?? []));
    const definition = term && findDefinition(term);
    return term && definition && applies(definition, facts) ? { term, facts } : null;
  };
  const steps = rounds.map((head, index): HistoryStep => {
    const before = rounds[index - 1] ?? null;
    const [was, is] = [before && place(before.id), place(head.id)];
    const standing = (placed: PlacedTerm | null) => ({ terms: placed ? [placed.term] : [] });
    const all = before ? diffRoundTerm(was, is, names) : [];
    const changes = was && is ? rowsOfChanges(all, standing(was), standing(is)) : all;
    return {
      head,
      before,
      placed: is,
      changes: changes.map((change) => ({ change, remark: remarkOn(change, head.id, remarks) })),
    };
  });
  return steps.filter(({ placed, changes }) => placed !== null || changes.length > 0).toReversed();
}

import type { RoundTerm } from '../../../domain/deals/deal.ts';
import type { ListPart } from '../../../domain/patents/list-view.ts';
import type { ChangeRemark } from '../../../domain/rounds/round-record.ts';
import type { RoundRecord } from '../../../domain/rounds/round-record.ts';
import type { EntityKind } from '../entity-kind.ts';
import { refuseFrozen } from './refuse-frozen.ts';

interface WholeRound {
  readonly round: RoundRecord;
  readonly terms: readonly RoundTerm[];
  /** Without a part it is all of the list. */
  readonly schedules: readonly {
    readonly letter: string;
    readonly listId: string;
    readonly part?: ListPart;
  }[];
  readonly remarks: readonly ChangeRemark[];
}

/** A draft as it comes and goes, with all that goes with it: owner is the round. */
export const roundKind: EntityKind = {
  read: (ctx, { owner }): WholeRound | undefined => {
    const round = ctx.rounds.find(owner);
    return (
      round && {
        round,
        terms: ctx.roundTerms.list(owner),
        schedules: ctx.schedules
          .list(owner)
          .map(({ letter, listId, part }) => ({ letter, listId, ...(part && { part }) })),
        remarks: ctx.changeRemarks.listOfRound(owner),
      }
    );
  },
  write: (ctx, { owner }, value) => {
    ctx.rounds.remove(owner);
    if (value === null) return;
    const { round, terms, schedules, remarks } = value as WholeRound; // read by this kind
    ctx.rounds.save(round);
    for (const term of terms) ctx.roundTerms.save(owner, term);
    for (const { letter, listId, part } of schedules)
      ctx.schedules.save(owner, letter, { listId, part: part ?? null });
    for (const remark of remarks) ctx.changeRemarks.save(remark);
  },
  refuse: (ctx, ref, value) => {
    if (value === null) return refuseFrozen(ctx, ref);
    const lost = (value as WholeRound).schedules.find(({ listId }) => !ctx.patentLists.find(listId));
    return lost ? `The patent list of Schedule ${lost.letter} was taken out of the workspace.` : null;
  },
};

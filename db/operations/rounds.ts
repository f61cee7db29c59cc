import type { OpenDeal, Round } from '../../domain/deals/deal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RoundEvent } from '../../domain/rounds/round-record.ts';
import type { Side } from '../../domain/terms/values/value-kind.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { noted, recorded } from '../history/recorded.ts';
import { changeDraft } from './change-draft.ts';
import { readRound, touchDeal } from './open-deal.ts';

interface OfRound {
  readonly roundId: string;
}

const refTo = (kind: 'round' | 'round-head', owner: string): EntityRef => ({ kind, owner, key: '' });

export function getRound(ctx: Context, { roundId }: OfRound): Result<Round> {
  const round = ctx.rounds.find(roundId);
  return round ? ok(readRound(ctx, round)) : fail({ code: 'not-found', entity: 'round', id: roundId });
}

/** Says of what day a draft is and whose proposal. */
export function dateRound(
  ctx: Context,
  { roundId, dated, proposedBy }: OfRound & Pick<Round, 'dated' | 'proposedBy'>,
): Result<OpenDeal> {
  const round = ctx.rounds.find(roundId);
  if (!round) return fail({ code: 'not-found', entity: 'round', id: roundId });
  const label =
    round.proposedBy === proposedBy
      ? `Date round ${round.number}`
      : `Make round ${round.number} a proposal of Party ${proposedBy}`;
  return changeDraft(ctx, roundId, { label }, [refTo('round-head', roundId)], () =>
    ctx.rounds.save({ ...round, dated, proposedBy }),
  );
}

/** A new draft with everything that the latest round says, which is then changed into the next proposal. */
export function startRound(
  ctx: Context,
  { dealId, proposedBy }: { readonly dealId: string; readonly proposedBy: Side },
): Result<OpenDeal> {
  return ctx.transaction(() => {
    if (!ctx.deals.find(dealId)) return fail({ code: 'not-found', entity: 'deal', id: dealId });
    const latest = ctx.rounds.getLatest(dealId);
    if (latest.status === 'draft')
      return fail({
        code: 'conflict',
        message: `Round ${latest.number} is still a draft. Send it, receive it or discard it first.`,
      });
    const id = ctx.newId();
    const number = latest.number + 1;
    const today = ctx.now().slice(0, 10);
    const dated = today < latest.dated ? latest.dated : today;
    recorded(ctx, dealId, { label: `Start round ${number}` }, [refTo('round', id)], () => {
      ctx.rounds.save({ id, dealId, number, proposedBy, dated });
      ctx.roundTerms.copy(latest.id, id);
      for (const schedule of ctx.schedules.list(latest.id)) ctx.schedules.save(id, schedule.letter, schedule);
    });
    return touchDeal(ctx, dealId);
  });
}

/** Takes a draft out again. The first round of a deal stays, since a deal without a round is none. */
export function discardRound(ctx: Context, { roundId }: OfRound): Result<OpenDeal> {
  const round = ctx.rounds.find(roundId);
  if (!round) return fail({ code: 'not-found', entity: 'round', id: roundId });
  if (round.number === 1)
    return fail({ code: 'conflict', message: 'The first round of a deal cannot be discarded.' });
  return changeDraft(
    ctx,
    roundId,
    { label: `Discard round ${round.number}` },
    // the file that it was made of is known again when the draft comes back
    [
      refTo('round', roundId),
      ...ctx.receivedFiles
        .listIdsOfRound(roundId)
        .map((owner): EntityRef => ({ kind: 'received-file', owner, key: '' })),
    ],
    () => ctx.rounds.remove(roundId),
  );
}

interface Marking extends OfRound {
  readonly kind: RoundEvent['kind'];
  readonly on: string;
  readonly note: string;
}

/** Records what became of a frozen round. That is kept for good: a mistake is answered by another record. */
export function markRound(ctx: Context, { roundId, kind, on, note }: Marking): Result<OpenDeal> {
  return ctx.transaction(() => {
    const round = ctx.rounds.find(roundId);
    if (!round) return fail({ code: 'not-found', entity: 'round', id: roundId });
    const conflict = (message: string) => fail({ code: 'conflict', message });
    if (round.status === 'draft')
      return conflict(`Round ${round.number} is a draft: send or receive it first.`);
    if (on < round.dated)
      return conflict(`Round ${round.number} was ${round.status} on ${round.dated}, which is later.`);
    if (ctx.roundEvents.list(roundId).at(-1)?.kind === kind)
      return conflict(`Round ${round.number} is ${kind} already.`);
    ctx.roundEvents.add(roundId, { kind, on, note, recordedAt: ctx.now() });
    noted(ctx, round.dealId, `Mark round ${round.number} ${kind}`, 'noted');
    return touchDeal(ctx, round.dealId);
  });
}

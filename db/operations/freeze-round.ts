import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ScheduleContent } from '../../domain/shareable/shareable-schedule.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { newlyProposed } from '../../domain/rounds/proposed-terms.ts';
import { acceptAll, hasSuggestions } from '../../domain/terms/written/suggestions.ts';
import type { Context } from '../context.ts';
import { noted } from '../history/recorded.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';
import { freezeSchedules } from './freeze-schedules.ts';
import { countStates, touchDeal } from './open-deal.ts';
import { refuseOlder } from './refuse-older.ts';
import { hashRound } from './round-hash.ts';

export interface Freezing {
  readonly roundId: string;
  readonly as: 'sent' | 'received';
  readonly dated: string;
  readonly channel: string;
  readonly note: string;
}

/** What of a round is written down as a file has it, and not as its draft says. */
export interface AsGiven {
  /** The file was frozen where it comes from: its terms stand as they stood there. */
  readonly areStatesSettled: boolean;
  readonly schedules: readonly ScheduleContent[];
}

/**
 * Freezes a draft as it went across the table: dated, hashed over the round before it, and from here on as it is. What was
 * only suggested in its prose is accepted first, and what it says anew is from then on proposed by its side. The frozen
 * round before it is superseded.
 */
export function freezeRound(ctx: Context, freezing: Freezing): Result<OpenDeal> {
  return freezeAsGiven(ctx, freezing, { areStatesSettled: false, schedules: [] });
}

/** The same for a round that a file gives: what it gives as settled stays to the letter. */
export function freezeAsGiven(ctx: Context, freezing: Freezing, given: AsGiven): Result<OpenDeal> {
  return ctx.transaction(() => {
    const round = ctx.rounds.find(freezing.roundId);
    if (!round) return fail({ code: 'not-found', entity: 'round', id: freezing.roundId });
    const previous = ctx.rounds.list(round.dealId).findLast(({ number }) => number < round.number);
    const allowed = checkFreezing(ctx, round, previous, freezing);
    if (!allowed.ok) return allowed;
    acceptSuggestions(ctx, round.id);
    if (!given.areStatesSettled) propose(ctx, round, previous);
    freezeSchedules(ctx, round.id, given.schedules);
    seal(ctx, round, previous, freezing);
    if (previous) supersede(ctx, previous, freezing.dated);
    const verb = freezing.as === 'sent' ? 'Send' : 'Receive';
    noted(ctx, round.dealId, `${verb} round ${round.number}`, 'barrier');
    return touchDeal(ctx, round.dealId);
  });
}

function checkFreezing(
  ctx: Context,
  round: RoundRecord,
  previous: RoundRecord | undefined,
  { as, dated }: Freezing,
): Result<null> {
  const conflict = (message: string) => fail({ code: 'conflict', message });
  if (round.status !== 'draft')
    return conflict(`Round ${round.number} was ${round.status} on ${round.dated} and cannot be changed.`);
  const isOurs = round.proposedBy === ctx.deals.find(round.dealId)?.ourSide;
  if (as === 'sent' && !isOurs)
    return conflict(`Round ${round.number} is their proposal: it can be received, not sent.`);
  if (as === 'received' && isOurs)
    return conflict(`Round ${round.number} is our own proposal: it can be sent, not received.`);
  return refuseOlder(previous, dated) ?? ok(null);
}

function acceptSuggestions(ctx: Context, roundId: string): void {
  for (const term of ctx.roundTerms.list(roundId)) {
    if (!term.written || !hasSuggestions(term.written.paragraphs)) continue;
    const paragraphs = [...acceptAll(term.written.paragraphs)];
    ctx.roundTerms.save(roundId, { ...term, written: { ...term.written, paragraphs } });
  }
}

/** Before the round is hashed: the states are part of what went across the table. */
function propose(ctx: Context, round: RoundRecord, previous: RoundRecord | undefined): void {
  const before = previous ? ctx.roundTerms.list(previous.id) : [];
  for (const term of newlyProposed(ctx.roundTerms.list(round.id), before, round.proposedBy))
    ctx.roundTerms.save(round.id, term);
}

function seal(
  ctx: Context,
  round: RoundRecord,
  previous: RoundRecord | undefined,
  { as, dated, channel, note }: Freezing,
): void {
  const terms = ctx.roundTerms.list(round.id);
  const frozen = { dated, channel, frozenAt: ctx.now(), previousHash: previous?.contentHash ?? null };
  ctx.rounds.freeze(round.id, {
    ...frozen,
    status: as,
    note,
    contentHash: hashRound(ctx, round.id, terms, { ...round, ...frozen }),
    states: countStates(terms),
  });
}

/** A proposal that was taken back is not on the table any more, and cannot be superseded. */
function supersede(ctx: Context, round: RoundRecord, on: string): void {
  const last = ctx.roundEvents.list(round.id).at(-1)?.kind;
  if (last === 'superseded' || last === 'withdrawn') return;
  ctx.roundEvents.add(round.id, { kind: 'superseded', on, note: '', recordedAt: ctx.now() });
}

import type { Context } from '../context.ts';
import { hashSchedule } from '../operations/freeze-schedules.ts';
import { hashRound } from '../operations/round-hash.ts';
import type { DealRecord } from '../tables/deals-table.ts';
import type { RoundRecord } from '../../domain/rounds/round-record.ts';
import { readStored } from './read-stored.ts';

/** What is wrong with the rounds of all deals, in words, and how many frozen ones there are. */
export interface RoundsFound {
  readonly frozenCount: number;
  readonly problems: readonly string[];
}

/** Recomputes the hash of every frozen round and follows the chain from each to the one before it. */
export function checkRounds(ctx: Context): RoundsFound {
  let frozenCount = 0;
  const problems = ctx.deals.list().flatMap((deal) => {
    const rounds = ctx.rounds.list(deal.id);
    const seals = ctx.rounds.listSeals(deal.id);
    return rounds.flatMap((round, index) => {
      const previous = rounds[index - 1];
      const found = checkOrder(round, index, rounds.length);
      if (round.status !== 'draft') {
        frozenCount += 1;
        const previousHash = seals.get(round.id)?.previousHash ?? null;
        const lost = checkSchedules(ctx, round.id);
        found.push(...checkSide(deal, round), ...lost);
        // without what its schedules listed the round has no hash
        if (lost.length === 0) found.push(...checkSeal(ctx, round, previousHash, previous));
      }
      return found.map((problem) => `${deal.title}, round ${round.number}: ${problem}`);
    });
  });
  return { frozenCount, problems };
}

function checkOrder(round: RoundRecord, index: number, count: number): string[] {
  return [
    ...(round.number === index + 1 ? [] : ['a round before it is missing']),
    ...(round.status === 'draft' && index < count - 1 ? ['a draft with a round after it'] : []),
  ];
}

function checkSide({ ourSide }: DealRecord, { status, proposedBy }: RoundRecord): readonly string[] {
  return (status === 'sent') === (proposedBy === ourSide) ? [] : [`${status} by the wrong side`];
}

/** Whether every schedule still lists what it did; of those that were frozen before lines were hashed, how many. */
function checkSchedules(ctx: Context, roundId: string): readonly string[] {
  return ctx.schedules.list(roundId).flatMap(({ letter, frozen }) => {
    if (!frozen) return [`what its Schedule ${letter} listed is missing`];
    const lines = () => ctx.frozenSchedules.eachLine(roundId, letter);
    let count = 0;
    for (const _line of lines()) count += 1;
    const hash = readStored(() => hashSchedule(ctx.frozenSchedules.get(roundId, letter), lines()));
    return count === frozen.lineCount && hash === (frozen.linesSha256 ?? hash)
      ? []
      : [`what its Schedule ${letter} listed is not what was frozen`];
  });
}

function checkSeal(
  ctx: Context,
  round: RoundRecord,
  previousHash: string | null,
  previous: RoundRecord | undefined,
): readonly string[] {
  const { channel, frozenAt, contentHash } = round;
  if (channel === null || frozenAt === null || contentHash === null) return ['frozen without a seal'];
  const head = { ...round, channel, frozenAt, previousHash };
  const hash = readStored(() => hashRound(ctx, round.id, ctx.roundTerms.list(round.id), head));
  return [
    ...(hash === contentHash ? [] : ['its content is not what was frozen']),
    ...(previousHash === (previous?.contentHash ?? null) ? [] : ['it does not follow the round before it']),
  ];
}

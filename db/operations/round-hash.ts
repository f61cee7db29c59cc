import { createHash } from 'node:crypto';
import type { RoundTerm } from '../../domain/deals/deal.ts';
import { canonicalRound, type RoundContent } from '../../domain/rounds/canonical-round.ts';
import type { Context } from '../context.ts';

/**
 * SHA-256 of a round as it went across the table, over the hash of the frozen round before it. Its schedules have to be
 * written down already.
 */
export function hashRound(
  ctx: Context,
  roundId: string,
  terms: readonly RoundTerm[],
  head: Omit<RoundContent, 'terms' | 'schedules'>,
): string {
  const schedules = ctx.schedules.list(roundId).map(({ letter }) => {
    const { listName, owner, sourceSha256, linesSha256 } = ctx.frozenSchedules.get(roundId, letter);
    return { letter, listName, owner, sourceSha256, linesSha256: linesSha256 ?? undefined };
  });
  const { number, proposedBy, dated, channel, frozenAt, previousHash } = head;
  const content = { number, proposedBy, dated, channel, frozenAt, previousHash, terms, schedules };
  return createHash('sha256').update(canonicalRound(content)).digest('hex');
}

import type { ReceivedRound, Receiving } from '../../domain/contract/receiving.ts';
import type { ReceivedFile, ReceivedRecord } from '../../domain/receiving/received-file.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { recorded } from '../history/recorded.ts';
import { freezeAsGiven } from '../operations/freeze-round.ts';
import { touchDeal } from '../operations/open-deal.ts';
import type { ReceivingDeal } from './deal-around.ts';
import type { LaidSchedule } from './receive-schedules.ts';
import { fateOfDraft } from './refuse-round.ts';

interface Making {
  readonly file: ReceivedFile;
  readonly deal: ReceivingDeal;
  readonly understood: Understood;
  readonly record: ReceivedRecord;
  readonly schedules: readonly LaidSchedule[];
}

/**
 * Puts what was understood into the deal as a round of theirs. Inside a transaction, after `refuseRound` let it pass and a draft
 * that was answered was sent.
 */
export function makeRound(
  ctx: Context,
  { file, deal, understood, record, schedules }: Making,
  receiving: Receiving,
): Result<ReceivedRound> {
  const { dated, freeze } = receiving;
  const { id: dealId } = deal.deal;
  const { number, theirSide: proposedBy } = deal.around;
  const draft = deal.draft?.round;
  const isFollowed = deal.draft !== null && fateOfDraft(deal.draft, receiving) === 'follows';
  const id = draft && !isFollowed ? draft.id : ctx.newId();
  const files = new Set([file.id, ...(draft ? ctx.receivedFiles.listIdsOfRound(draft.id) : [])]);
  const refs: readonly EntityRef[] = [
    ...(draft && isFollowed ? [{ kind: 'round' as const, owner: draft.id, key: '' }] : []),
    { kind: 'round', owner: id, key: '' },
    ...[...files].map((owner) => ({ kind: 'received-file' as const, owner, key: '' })),
  ];
  recorded(ctx, dealId, { label: `Receive round ${number}` }, refs, () => {
    if (draft && isFollowed)
      ctx.rounds.save({ ...draft, number: number + 1, dated: draft.dated < dated ? dated : draft.dated });
    // with all that was said of its changes, which was said of other words
    else if (draft) ctx.rounds.remove(draft.id);
    ctx.rounds.save({ id, dealId, number, proposedBy, dated });
    for (const term of understood.terms) ctx.roundTerms.save(id, term);
    for (const { letter, ...pointer } of schedules) ctx.schedules.save(id, letter, pointer);
    ctx.receivedFiles.saveReception(file.id, { roundId: id, record });
  });
  if (freeze !== null) {
    const frozen = freezeAsGiven(
      ctx,
      { roundId: id, as: 'received', dated, ...freeze },
      { areStatesSettled: understood.areStatesSettled, schedules: understood.schedules },
    );
    // what could be refused was refused before the first write
    if (!frozen.ok) throw new Error(`a received round could not be frozen: ${JSON.stringify(frozen.error)}`);
  }
  const open = touchDeal(ctx, dealId);
  if (!open.ok) return open;
  return ok({ file: ctx.receivedFiles.find(file.id) ?? file, open: open.value, record });
}

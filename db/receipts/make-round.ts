import type { ReceivedRound, Receiving } from '../../domain/contract/receiving.ts';
import type { ReceivedFile, ReceivedRecord } from '../../domain/receiving/received-file.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { recorded } from '../history/recorded.ts';
import { freezeAsGiven } from '../operations/freeze-round.ts';
import { touchDeal } from '../operations/open-deal.ts';
import type { ReceivingDeal } from './deal-around.ts';
import type { LaidSchedule } from './receive-schedules.ts';
import { refuseOlder } from '../operations/refuse-older.ts';

interface Making {
  readonly file: ReceivedFile;
  readonly deal: ReceivingDeal;
  readonly understood: Understood;
  readonly record: ReceivedRecord;
  readonly schedules: readonly LaidSchedule[];
}

/** Why no round can be made of the file now, in words; null where one can. */
export function refuseRound(
  ctx: Context,
  { file, deal, understood }: Pick<Making, 'file' | 'deal' | 'understood'>,
  { dated, replacesDraft, freeze }: Receiving,
): Result<null> {
  const conflict = (message: string) => fail({ code: 'conflict', message });
  if (file.roundNumber !== null)
    return conflict(
      `This file was received on ${file.receivedAt.slice(0, 10)} and is round ${file.roundNumber}.`,
    );
  if (deal.draft?.isTouched && !replacesDraft)
    return conflict(
      `Round ${deal.draft.round.number} is a draft that holds work of ours. Send it or discard it first, or say that it shall give way to what was received.`,
    );
  if (understood.kind === 'pages' && freeze !== null)
    return conflict(
      'The text of this file is for typing from: receive it as a draft, put in what it says, and then freeze the round.',
    );
  const previous = ctx.rounds
    .list(deal.deal.id)
    .findLast(({ number, status }) => number < deal.around.number && status !== 'draft');
  return refuseOlder(previous, dated) ?? ok(null);
}

/** Puts what was understood into the deal as a round of theirs. Inside a transaction, after `refuseRound` let it pass. */
export function makeRound(
  ctx: Context,
  { file, deal, understood, record, schedules }: Making,
  { dated, freeze }: Receiving,
): Result<ReceivedRound> {
  const { id: dealId } = deal.deal;
  const { number, theirSide: proposedBy } = deal.around;
  const id = deal.draft?.round.id ?? ctx.newId();
  const refs: readonly EntityRef[] = [
    { kind: 'round', owner: id, key: '' },
    { kind: 'received-file', owner: file.id, key: '' },
  ];
  recorded(ctx, dealId, { label: `Receive round ${number}` }, refs, () => {
    for (const { key } of deal.draft?.round.terms ?? []) ctx.roundTerms.remove(id, key);
    for (const { letter } of deal.draft?.round.schedules ?? []) ctx.schedules.remove(id, letter);
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

import type { Receiving } from '../../domain/contract/receiving.ts';
import type { ReceivedFile } from '../../domain/receiving/received-file.ts';
import type { Understood } from '../../domain/receiving/understood.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { refuseOlder } from '../operations/refuse-older.ts';
import type { ReceivingDeal } from './deal-around.ts';
import { sayChangedSince } from './reading-of.ts';

interface Wanted {
  readonly file: ReceivedFile;
  readonly deal: ReceivingDeal;
  readonly understood: Understood;
}

/** Why no round can be made of the file now, in words; null where one can. */
export function refuseRound(
  ctx: Context,
  { file, deal, understood }: Wanted,
  { dated, replacesDraft, freeze }: Receiving,
): Result<null> {
  const conflict = (message: string) => fail({ code: 'conflict', message });
  const { draft } = deal;
  if (file.roundNumber !== null && !(replacesDraft && file.roundNumber === draft?.round.number))
    return conflict(
      `This file was received on ${file.receivedAt.slice(0, 10)} and is round ${file.roundNumber}.`,
    );
  if (draft?.answered === 'changed-since' && !replacesDraft)
    return conflict(sayChangedSince(draft.round.number));
  if (draft && fateOfDraft(draft, { replacesDraft, freeze }) === 'in-the-way')
    return conflict(
      `Round ${draft.round.number} is a draft that ${draft.isOurs ? 'holds work of ours' : 'was made of what came from them'}. Send it or discard it first, or say that it shall give way to what was received.`,
    );
  if (understood.kind === 'pages' && freeze !== null)
    return conflict(
      'The text of this file is for typing from: receive it as a draft, put in what it says, and then freeze the round.',
    );
  const previous = ctx.rounds
    .list(deal.deal.id)
    .findLast(({ number, status }) => number < deal.around.number && status !== 'draft');
  const sent = draft?.answered === 'as-it-is' ? { ...draft.round, status: 'sent' as const } : undefined;
  return (
    refuseOlder(sent && previous, sent?.dated ?? dated) ?? refuseOlder(sent ?? previous, dated) ?? ok(null)
  );
}

type FateOfDraft = 'sent-first' | 'gives-way' | 'follows' | 'in-the-way';

/**
 * What becomes of the latest draft: one that was answered is sent; one that says nothing, or was given up, gives way; ours
 * goes on behind a round that is frozen as received. Behind one that is a draft itself there is no place for it.
 */
export function fateOfDraft(
  { isTouched, isOurs, answered }: NonNullable<ReceivingDeal['draft']>,
  { replacesDraft, freeze }: Pick<Receiving, 'replacesDraft' | 'freeze'>,
): FateOfDraft {
  if (answered === 'as-it-is') return 'sent-first';
  if (!isTouched || replacesDraft) return 'gives-way';
  return isOurs && freeze !== null ? 'follows' : 'in-the-way';
}

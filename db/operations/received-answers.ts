import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ReceivedRecord } from '../../domain/receiving/received-file.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ChangeRemark } from '../../domain/rounds/round-record.ts';
import type { Context } from '../context.ts';
import { recorded } from '../history/recorded.ts';
import { touchDeal } from './open-deal.ts';

interface Answering extends Pick<ChangeRemark, 'answer' | 'answerReason'> {
  readonly receivedId: string;
  readonly kind: 'change' | 'comment';
  readonly id: string;
}

/** What we say to a change or a comment that a file of theirs marks: for ourselves, and it can be undone. */
export function answerReceived(
  ctx: Context,
  { receivedId, kind, id, answer, answerReason }: Answering,
): Result<{ readonly record: ReceivedRecord; readonly open: OpenDeal }> {
  const file = ctx.receivedFiles.find(receivedId);
  const before = ctx.receivedFiles.reception(receivedId);
  if (!file || !before) return fail({ code: 'not-found', entity: 'received file', id: receivedId });
  const { record, roundId } = before;
  if (record === null)
    return fail({ code: 'conflict', message: 'Nothing was made of this file yet: confirm its match first.' });
  const list = kind === 'change' ? 'changes' : 'comments';
  if (record[list].every((entry) => entry.id !== id)) return fail({ code: 'not-found', entity: kind, id });
  const answered: ReceivedRecord = {
    ...record,
    [list]: record[list].map((entry) => (entry.id === id ? { ...entry, answer, answerReason } : entry)),
  };
  const what = kind === 'change' ? 'a marked change' : 'a comment';
  return ctx.transaction(() => {
    recorded(
      ctx,
      file.dealId,
      { label: `Answer ${what} of theirs`, mergeKey: `received:${receivedId}:${kind}:${id}` },
      [{ kind: 'received-file', owner: receivedId, key: '' }],
      () => ctx.receivedFiles.saveReception(receivedId, { roundId, record: answered }),
    );
    const open = touchDeal(ctx, file.dealId);
    return open.ok ? ok({ record: answered, open: open.value }) : open;
  });
}

import type { OpenDeal } from '../../domain/deals/deal.ts';
import { fail, type Result } from '../../domain/result.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import { namedSchedules } from '../../domain/terms/named-schedules.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import { changeDraft } from './change-draft.ts';

interface Attachment {
  readonly roundId: string;
  readonly letter: string;
  readonly listId: string;
}

const refTo = (roundId: string, letter: string): EntityRef => ({
  kind: 'schedule',
  owner: roundId,
  key: letter,
});

/** Puts a patent list into the round as a schedule. A letter already taken is taken over. */
export function attachSchedule(ctx: Context, { roundId, letter, listId }: Attachment): Result<OpenDeal> {
  if (!ctx.patentLists.find(listId)) return fail({ code: 'not-found', entity: 'patent list', id: listId });
  const deed = { label: `Attach Schedule ${letter}` };
  return changeDraft(ctx, roundId, deed, [refTo(roundId, letter)], () =>
    ctx.schedules.save(roundId, letter, listId),
  );
}

/** Takes a schedule out, unless a term of the round still refers to it. */
export function detachSchedule(
  ctx: Context,
  { roundId, letter }: Omit<Attachment, 'listId'>,
): Result<OpenDeal> {
  const user = ctx.roundTerms
    .list(roundId)
    .map((term) => ({ definition: findDefinition(term), fields: term.fields }))
    .find(({ definition, fields }) => definition && namedSchedules(definition, fields).includes(letter));
  if (user) {
    const label = user.definition?.label ?? '';
    return fail({
      code: 'conflict',
      message: `Schedule ${letter} is named by the term "${label}". Take it out there first.`,
    });
  }
  const deed = { label: `Detach Schedule ${letter}` };
  return changeDraft(ctx, roundId, deed, [refTo(roundId, letter)], () =>
    ctx.schedules.remove(roundId, letter),
  );
}

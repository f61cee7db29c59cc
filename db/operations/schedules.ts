import type { ScheduleFacts } from '../../domain/contract/schedules.ts';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import type { ListPart } from '../../domain/patents/list-view.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RejectCause } from '../../domain/shareable/shareable-schedule.ts';
import { findDefinition } from '../../domain/terms/definition-of.ts';
import { namedSchedules } from '../../domain/terms/named-schedules.ts';
import type { ScheduleUse } from '../../domain/terms/schedule-use.ts';
import type { Context } from '../context.ts';
import type { EntityRef } from '../history/entity-ref.ts';
import type { SchedulePage } from '../tables/patent-schedule-rows.ts';
import { lastingPart } from '../patents/part/lasting-part.ts';
import { changeDraft } from './change-draft.ts';
import { nameInTerm } from './name-in-term.ts';
import { readFigures } from './schedule-contents.ts';

interface OfSchedule {
  readonly roundId: string;
  readonly letter: string;
}

interface Attachment extends OfSchedule {
  readonly listId: string;
  /** All of the list where it is absent. */
  readonly part?: ListPart | undefined;
  readonly use?: ScheduleUse | undefined;
}

const refTo = ({ roundId, letter }: OfSchedule): EntityRef => ({
  kind: 'schedule',
  owner: roundId,
  key: letter,
});

/**
 * Puts a patent list, or a part of it, into the round as a schedule, and has the term of its use name it. A letter already
 * taken is taken over.
 */
export function attachSchedule(ctx: Context, attachment: Attachment): Result<OpenDeal> {
  const { roundId, letter, listId, use } = attachment;
  const list = ctx.patentLists.find(listId);
  if (!list) return fail({ code: 'not-found', entity: 'patent list', id: listId });
  const lasting = attachment.part
    ? lastingPart(ctx.db, list.listKey, attachment.part, ctx.now().slice(0, 10))
    : ok(null);
  if (!lasting.ok) return lasting;
  const part = lasting.value;
  const term = use === undefined ? ok(null) : nameInTerm(ctx, roundId, use, letter);
  if (!term.ok) return term;
  const named = term.value;
  const entities: readonly EntityRef[] = [
    refTo(attachment),
    ...(named ? [{ kind: 'term' as const, owner: roundId, key: named.key }] : []),
  ];
  return changeDraft(ctx, roundId, { label: `Attach Schedule ${letter}` }, entities, () => {
    ctx.schedules.save(roundId, letter, { listId, part });
    if (named) ctx.roundTerms.save(roundId, named);
  });
}

/** Takes a schedule out, unless a term of the round still refers to it. */
export function detachSchedule(ctx: Context, schedule: OfSchedule): Result<OpenDeal> {
  const { roundId, letter } = schedule;
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
  return changeDraft(ctx, roundId, deed, [refTo(schedule)], () => ctx.schedules.remove(roundId, letter));
}

/** What a schedule lists, in figures: as they were frozen, or as its list is now. */
export function describeSchedule(ctx: Context, { roundId, letter }: OfSchedule): Result<ScheduleFacts> {
  const schedule = ctx.schedules.find(roundId, letter);
  if (!schedule) return fail({ code: 'not-found', entity: 'schedule', id: letter });
  const { counts, rejects, lineCount } = readFigures(ctx, roundId, schedule);
  const count = (wanted: RejectCause) => rejects.filter(({ cause }) => cause === wanted).length;
  const rejected = { excluded: count('excluded'), unresolved: count('unresolved') };
  return ok({ counts, rejects: rejected, lineCount });
}

/** Some lines of a schedule, in the order in which it prints them. */
export function listScheduleLines(
  ctx: Context,
  { roundId, letter, offset, limit }: OfSchedule & { readonly offset: number; readonly limit: number },
): Result<SchedulePage> {
  const schedule = ctx.schedules.find(roundId, letter);
  if (!schedule) return fail({ code: 'not-found', entity: 'schedule', id: letter });
  const { frozen } = schedule;
  if (!frozen) return ok(ctx.patentScheduleRows.page(schedule, offset, limit));
  const rows = ctx.frozenSchedules.pageOfLines(roundId, letter, offset, limit);
  return ok({ rows, total: frozen.lineCount });
}

import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import type { HistoryStep } from '../tables/history-table.ts';
import { entityKinds } from './entity-kinds.ts';
import type { RecordedChange } from './recorded-change.ts';

/** Takes the newest step back. Call it inside a transaction. */
export function undoStep(ctx: Context, dealId: string): Result<null> {
  const step = ctx.history.findUndo(dealId);
  if (!step) return fail({ code: 'conflict', message: 'There is nothing to undo.' });
  return goTo(ctx, dealId, step, 'undone', (change) => change.before);
}

/** Does again what was undone last. Call it inside a transaction. */
export function redoStep(ctx: Context, dealId: string): Result<null> {
  const step = ctx.history.findRedo(dealId);
  if (!step) return fail({ code: 'conflict', message: 'There is nothing to redo.' });
  return goTo(ctx, dealId, step, 'done', (change) => change.after);
}

/** All of a step or nothing. One that cannot be put back any more is passed over, so that it does not block the others. */
function goTo(
  ctx: Context,
  dealId: string,
  step: HistoryStep,
  state: 'done' | 'undone',
  pick: (change: RecordedChange) => string | null,
): Result<null> {
  const writes = step.changes.map((change) => {
    const json = pick(change);
    const kind = entityKinds[change.entity.kind];
    return { kind, entity: change.entity, value: json === null ? null : (JSON.parse(json) as unknown) };
  });
  for (const { kind, entity, value } of writes) {
    const refusal = kind.refuse?.(ctx, entity, value) ?? null;
    if (refusal === null) continue;
    ctx.history.mark(step.key, state === 'undone' ? 'noted' : 'gone');
    return fail({ code: 'conflict', message: `"${step.label}" stays as it is. ${refusal}` });
  }
  for (const { kind, entity, value } of writes) kind.write(ctx, entity, value);
  ctx.history.mark(step.key, state);
  ctx.history.raiseRevision(dealId);
  return ok(null);
}

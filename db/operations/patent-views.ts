import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';

export function listPatentViews(ctx: Context): Result<Output<'patentViews.list'>> {
  return ok(ctx.patentViews.list());
}

/** Keeps a view under a name that no other view has. */
export function savePatentView(
  ctx: Context,
  { id, view }: ParsedInput<'patentViews.save'>,
): Result<Output<'patentViews.save'>> {
  return ctx.transaction(() => {
    const named = ctx.patentViews.findIdByName(view.name);
    if (named !== undefined && named !== id) {
      return fail({
        code: 'invalid-input',
        issues: [{ path: 'view.name', message: 'Another view has this name.' }],
      });
    }
    const family = view.part.filters.family?.key;
    if (family === 'priority' || family === 'connected') {
      return fail({
        code: 'conflict',
        message: 'A family by priorities has another number after the next import: a view cannot keep it.',
      });
    }
    const saved = id ?? ctx.newId();
    ctx.patentViews.save({ id: saved, ...view });
    return ok({ saved, views: ctx.patentViews.list() });
  });
}

export function removePatentView(
  ctx: Context,
  { id }: ParsedInput<'patentViews.remove'>,
): Result<Output<'patentViews.remove'>> {
  return ctx.transaction(() =>
    ctx.patentViews.remove(id)
      ? ok(ctx.patentViews.list())
      : fail({ code: 'not-found' as const, entity: 'view', id }),
  );
}

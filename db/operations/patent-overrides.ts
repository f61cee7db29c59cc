import type { Output, ParsedInput } from '../../domain/contract/contract.ts';
import type { ApplicationDetail } from '../../domain/patents/overrides/application-detail.ts';
import { readOverride } from '../../domain/patents/overrides/override.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';
import { findApplicationDetail } from '../patents/application-detail.ts';
import { applyStatements } from '../patents/apply-statements.ts';
import { withList } from '../patents/with-list.ts';

type Changed = Output<'patentOverrides.save'>;

export function getPatentApplication(
  ctx: Context,
  { listId, applicationKey, on }: ParsedInput<'patentApplications.get'>,
): Result<ApplicationDetail> {
  return withList(ctx, listId, (list) => {
    const detail = findApplicationDetail(ctx, list, applicationKey, on ?? today(ctx));
    return detail ? ok(detail) : noApplication(applicationKey);
  });
}

export function listPatentOverrides(
  ctx: Context,
  { listId, offset, limit }: ParsedInput<'patentOverrides.list'>,
): Result<Output<'patentOverrides.list'>> {
  return withList(ctx, listId, () =>
    ok({
      overrides: ctx.patentOverrides.page(listId, offset, limit),
      total: ctx.patentOverrides.count(listId),
    }),
  );
}

/** States a value of one application. What was stated of the same field before is replaced. */
export function savePatentOverride(
  ctx: Context,
  { listId, applicationKey, field, value, note }: ParsedInput<'patentOverrides.save'>,
): Result<Changed> {
  const read = readOverride(field, value);
  if (!read.ok) return read;
  return changeStatement(ctx, listId, applicationKey, () => {
    ctx.patentOverrides.save(listId, applicationKey, {
      field,
      value: read.value,
      note,
      statedAt: ctx.now(),
    });
  });
}

/** Takes a statement back: the list's own or the estimate holds again. */
export function removePatentOverride(
  ctx: Context,
  { listId, applicationKey, field }: ParsedInput<'patentOverrides.remove'>,
): Result<Changed> {
  return changeStatement(ctx, listId, applicationKey, () => {
    ctx.patentOverrides.remove(listId, applicationKey, field);
  });
}

function changeStatement(
  ctx: Context,
  listId: string,
  applicationKey: string,
  change: () => void,
): Result<Changed> {
  return ctx.transaction(() =>
    withList(ctx, listId, (record) => {
      if (!ctx.patentApplicationFacts.find(listId, applicationKey)) return noApplication(applicationKey);
      change();
      const list = applyStatements(ctx, record, [applicationKey]);
      const application = findApplicationDetail(ctx, record, applicationKey, today(ctx));
      if (!application) throw new Error(`application ${applicationKey} went while it was changed`);
      return ok({ application, list });
    }),
  );
}

function today(ctx: Context): string {
  return ctx.now().slice(0, 10);
}

function noApplication(key: string): Result<never> {
  return fail({ code: 'not-found', entity: 'application', id: key });
}

import type { Output } from '../../domain/contract/contract.ts';
import type { Assessment, AssessmentInput } from '../../domain/patents/assessments/assessment.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Context } from '../context.ts';

export function listAssessments(
  ctx: Context,
  { subjectKeys }: { readonly subjectKeys: readonly string[] },
): Result<readonly Assessment[]> {
  return ok(ctx.assessments.ofSubjects(subjectKeys));
}

export function listAssessmentsOfList(
  ctx: Context,
  { listId }: { readonly listId: string },
): Result<Output<'assessments.ofList'>> {
  const list = ctx.patentLists.find(listId);
  if (!list) return fail({ code: 'not-found', entity: 'patent list', id: listId });
  return ok({
    assessments: ctx.assessments.ofList(list.listKey),
    declaredApplications: list.counts.applications,
  });
}

/** Several may say different things of one application: nothing is merged and nothing judged. */
export function saveAssessment(ctx: Context, input: AssessmentInput): Result<Assessment> {
  if (input.assessedOn > ctx.now().slice(0, 10)) {
    return fail({
      code: 'invalid-input',
      issues: [{ path: 'assessedOn', message: 'This day is still to come.' }],
    });
  }
  return ctx.transaction(() => {
    if (input.id !== null && !ctx.assessments.find(input.id)) return notFound(input.id);
    const assessment: Assessment = { ...input, id: input.id ?? ctx.newId(), recordedAt: ctx.now() };
    ctx.assessments.save(assessment);
    return ok(assessment);
  });
}

export function removeAssessment(ctx: Context, { id }: { readonly id: string }): Result<null> {
  return ctx.transaction(() => (ctx.assessments.remove(id) ? ok(null) : notFound(id)));
}

function notFound(id: string): Result<never> {
  return fail({ code: 'not-found', entity: 'assessment', id });
}

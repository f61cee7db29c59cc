import type { OperationName, Output, ParsedInput } from '../domain/contract/contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Context } from './context.ts';
import { listAgreedBefore } from './operations/agreed-terms.ts';
import { listClauses, listClauseUses, removeClause, saveClause } from './operations/clauses.ts';
import { listConcessions } from './operations/concessions.ts';
import { createDeal, renameDeal } from './operations/create-deal.ts';
import { startComparisonExport, startExport } from './operations/exports.ts';
import { readOpenDeal, summarize } from './operations/open-deal.ts';
import { startImport } from './operations/import-job.ts';
import { previewPatentSource } from './operations/patent-preview.ts';
import { getPatentList, listPatentLists, removePatentList } from './operations/patent-lists.ts';
import { countPatentRows, getPatentRow, listPatentFacets, listPatentRows } from './operations/patent-rows.ts';
import { listPatentViews, removePatentView, savePatentView } from './operations/patent-views.ts';
import { compareDeal, listPrecedents } from './operations/precedents.ts';
import { freezeRound } from './operations/freeze-round.ts';
import { listHistory, redo, undo } from './operations/history.ts';
import { planNext } from './operations/next-step.ts';
import { saveNote } from './operations/notes.ts';
import {
  keepPlaybook,
  listPlaybooks,
  removePlaybook,
  renamePlaybook,
  usePlaybook,
} from './operations/playbooks.ts';
import { savePosition } from './operations/positions.ts';
import { answerChanges } from './operations/answer-changes.ts';
import { putBackChanges } from './operations/put-back.ts';
import { saveRemark } from './operations/remarks.ts';
import { dateRound, discardRound, getRound, markRound, startRound } from './operations/rounds.ts';
import { compareSchedules, listDifferences } from './operations/schedule-differences.ts';
import {
  attachSchedule,
  describeSchedules,
  detachSchedule,
  listScheduleLines,
} from './operations/schedules.ts';
import { addCustomTerm, addTerm, removeTerm, saveTerm, termHistory } from './operations/terms.ts';
import { visitDeal } from './operations/visits.ts';
import type { Session } from './workspace/session.ts';
import { verifyWorkspace } from './workspace/verify.ts';

type Handler<N extends OperationName> = (
  session: Session,
  input: ParsedInput<N>,
) => Promise<Result<Output<N>>>;

/** Which code answers which operation of the contract. */
export const handlers: { readonly [N in OperationName]: Handler<N> } = {
  'workspace.current': async (session) => ok(session.describe()),
  'workspace.create': (session, { file, sample }) => session.create(file, sample),
  'workspace.open': (session, { file }) => session.open(file),
  'workspace.close': async (session) => {
    await session.close();
    return ok(null);
  },
  'workspace.verify': inWorkspace(verifyWorkspace),
  'deals.list': inWorkspace((ctx) => ok(ctx.deals.list().map((record) => summarize(ctx, record)))),
  'deals.open': inWorkspace((ctx, { dealId }) => readOpenDeal(ctx, dealId)),
  'deals.create': inWorkspace(createDeal),
  'deals.rename': inWorkspace(renameDeal),
  'deals.planNext': inWorkspace(planNext),
  'deals.visit': inWorkspace(visitDeal),
  'terms.add': inWorkspace(addTerm),
  'terms.addCustom': inWorkspace(addCustomTerm),
  'terms.remove': inWorkspace(removeTerm),
  'terms.save': inWorkspace(saveTerm),
  'notes.save': inWorkspace(saveNote),
  'terms.history': inWorkspace(termHistory),
  'terms.agreedBefore': inWorkspace(listAgreedBefore),
  'rounds.concessions': inWorkspace(listConcessions),
  'rounds.get': inWorkspace(getRound),
  'rounds.date': inWorkspace(dateRound),
  'rounds.start': inWorkspace(startRound),
  'rounds.putBack': inWorkspace(putBackChanges),
  'rounds.discard': inWorkspace(discardRound),
  'rounds.freeze': inWorkspace(freezeRound),
  'rounds.mark': inWorkspace(markRound),
  'changes.answer': inWorkspace(answerChanges),
  'changes.remark': inWorkspace(saveRemark),
  'positions.save': inWorkspace(savePosition),
  'playbooks.list': inWorkspace(listPlaybooks),
  'playbooks.apply': inWorkspace(usePlaybook),
  'playbooks.saveFromDeal': inWorkspace(keepPlaybook),
  'playbooks.rename': inWorkspace(renamePlaybook),
  'playbooks.remove': inWorkspace(removePlaybook),
  'clauses.list': inWorkspace(listClauses),
  'clauses.save': inWorkspace(saveClause),
  'clauses.remove': inWorkspace(removeClause),
  'clauses.uses': inWorkspace(listClauseUses),
  'history.undo': inWorkspace(undo),
  'history.redo': inWorkspace(redo),
  'history.list': inWorkspace(listHistory),
  'schedules.attach': inWorkspace(attachSchedule),
  'schedules.detach': inWorkspace(detachSchedule),
  'schedules.describe': inWorkspace(describeSchedules),
  'schedules.lines': inWorkspace(listScheduleLines),
  'schedules.differences': inWorkspace(listDifferences),
  'schedules.compare': inWorkspace(compareSchedules),
  'patentLists.list': inWorkspace(listPatentLists),
  'patentLists.get': inWorkspace(getPatentList),
  'patentLists.preview': inWorkspace(previewPatentSource),
  'patentLists.rows': inWorkspace(listPatentRows),
  'patentLists.countRows': inWorkspace(countPatentRows),
  'patentLists.row': inWorkspace(getPatentRow),
  'patentLists.facets': inWorkspace(listPatentFacets),
  'patentViews.list': inWorkspace(listPatentViews),
  'patentViews.save': inWorkspace(savePatentView),
  'patentViews.remove': inWorkspace(removePatentView),
  'patentLists.remove': inWorkspace(removePatentList),
  'patentLists.import': inWorkspace((ctx, input, session) => startImport(ctx, input, session)),
  'precedents.list': async () => listPrecedents(),
  'precedents.compare': inWorkspace(compareDeal),
  'precedents.exportComparison': inWorkspace((ctx, input, session) =>
    startComparisonExport(ctx, input, session),
  ),
  'exports.start': inWorkspace((ctx, input, session) => startExport(ctx, input, session)),
  'jobs.cancel': async (session, { jobId }) => {
    session.jobs.cancel(jobId);
    return ok(null);
  },
};

function inWorkspace<I, O>(
  run: (ctx: Context, input: I, session: Session) => Result<O> | Promise<Result<O>>,
): (session: Session, input: I) => Promise<Result<O>> {
  return async (session, input) => {
    const ctx = session.current();
    return ctx ? run(ctx, input, session) : fail({ code: 'no-workspace' });
  };
}

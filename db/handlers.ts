import { ok } from '../domain/result.ts';
import { precedentBand } from './economics/precedent-band.ts';
import { unitRatesOf } from './economics/unit-rates.ts';
import { listAgreedBefore } from './operations/agreed-terms.ts';
import {
  listAssessments,
  listAssessmentsOfList,
  removeAssessment,
  saveAssessment,
} from './operations/assessments.ts';
import { listClauses, listClauseUses, removeClause, saveClause } from './operations/clauses.ts';
import { listCompanies, mergeCompanies, splitCompanies } from './operations/companies.ts';
import {
  noteComparison,
  readComparison,
  saveComparisonView,
  viewComparison,
} from './operations/comparison.ts';
import {
  decideComparable,
  listComparables,
  summariseComparables,
  weighComparables,
} from './operations/comparables.ts';
import { listConcessions } from './operations/concessions.ts';
import { createDeal, renameDeal } from './operations/create-deal.ts';
import { startComparisonExport } from './operations/comparison-export.ts';
import { getEconomics, saveEconomicSettings } from './operations/economics.ts';
import { readOpenDeal, summarize } from './operations/open-deal.ts';
import { listPatentChanges } from './operations/patent-changes.ts';
import { startImport } from './operations/import-job.ts';
import { previewPatentSource } from './operations/patent-preview.ts';
import {
  coverPatentList,
  judgeSale,
  listCoveredApplications,
  runOffPatentList,
} from './operations/patent-coverage.ts';
import { compareFamilyKeys, getPatentFamily, listPatentFamilies } from './operations/patent-families.ts';
import {
  dissolveFamily,
  gatherFamily,
  renameFamily,
  takeOutOfFamily,
} from './operations/patent-hand-families.ts';
import {
  correctPatentRow,
  dropWaitingCorrections,
  getRowFields,
  listPatentCorrections,
  uncorrectPatentRow,
} from './operations/patent-corrections.ts';
import { startListExport } from './operations/patent-export.ts';
import { listRejectCauses, listPatentRejects } from './operations/patent-rejects.ts';
import {
  getPatentList,
  getReadingSettings,
  listPatentLists,
  removePatentList,
} from './operations/patent-lists.ts';
import { countPatentRows, getPatentRow, listPatentFacets, listPatentRows } from './operations/patent-rows.ts';
import { listPatentViews, removePatentView, savePatentView } from './operations/patent-views.ts';
import {
  getPatentApplication,
  listPatentOverrides,
  removePatentOverride,
  savePatentOverride,
} from './operations/patent-overrides.ts';
import {
  compareStandards,
  listBlanketDeclarations,
  listDeclaredFamilies,
  mapPatentStandards,
} from './operations/patent-standards.ts';
import { exportOwnPrecedents, importPrecedents, previewPrecedentFile } from './operations/precedent-files.ts';
import { annotatePrecedent } from './operations/precedent-notes.ts';
import { getPrecedent, removeOwnPrecedent, saveOwnPrecedent } from './operations/own-precedents.ts';
import { listPrecedentsForTerm } from './operations/term-precedents.ts';
import { listPrecedents, searchPrecedents } from './operations/precedent-library.ts';
import { exportForecast, importForecast, previewForecast } from './operations/forecasts.ts';
import { saveForecast } from './operations/save-forecast.ts';
import { importFxSheet, listFxSheets, listUsesOfFx, previewFx, removeFxSheet } from './operations/fx.ts';
import { freezeRound } from './operations/freeze-round.ts';
import { savePicture } from './operations/pictures.ts';
import { listHistory, redo, undo } from './operations/history.ts';
import { planNext } from './operations/next-step.ts';
import { saveNote } from './operations/notes.ts';
import { startMemoExport } from './operations/memo-export.ts';
import { getWorth, listOffers } from './operations/offers.ts';
import {
  keepPlaybook,
  listPlaybooks,
  removePlaybook,
  renamePlaybook,
  usePlaybook,
} from './operations/playbooks.ts';
import { savePosition } from './operations/positions.ts';
import { getRanges, saveRanges } from './operations/ranges.ts';
import { startSimulation } from './operations/simulation.ts';
import { reckonTornado } from './operations/tornado.ts';
import { answerChanges } from './operations/answer-changes.ts';
import { putBackChanges } from './operations/put-back.ts';
import { saveRemark } from './operations/remarks.ts';
import { dateRound, discardRound, getRound, markRound, startRound } from './operations/rounds.ts';
import { compareSchedules, listDifferences } from './operations/schedule-differences.ts';
import {
  attachSchedule,
  describeSchedule,
  detachSchedule,
  listScheduleLines,
} from './operations/schedules.ts';
import { addCustomTerm, addTerm, removeTerm, saveTerm, termHistory } from './operations/terms.ts';
import { describePlaces, openWorking, tellScenario, valueRound } from './operations/valuation.ts';
import { getStrength, saveStrength } from './operations/strength.ts';
import { visitDeal } from './operations/visits.ts';
import { getWorksheet, listWorksheets, removeWorksheet, saveWorksheet } from './operations/worksheets.ts';
import { documentHandlers } from './document-handlers.ts';
import { inLibrary, inWorkspace, reading, type Handlers } from './handling.ts';

import { verifyWorkspace } from './workspace/verify.ts';

/** Which code answers which operation of the contract. */
export const handlers: Handlers = {
  'workspace.current': async (session) => ok(session.describe()),
  'workspace.create': (session, { file, sample }) => session.create(file, sample),
  'workspace.open': (session, { file }) => session.open(file),
  'workspace.close': async (session) => {
    await session.close();
    return ok(null);
  },
  'workspace.verify': inWorkspace(verifyWorkspace),
  'deals.list': reading((ctx) => ok(ctx.deals.list().map((record) => summarize(ctx, record)))),
  'deals.open': reading((ctx, { dealId }) => readOpenDeal(ctx, dealId)),
  'deals.create': inWorkspace(createDeal),
  'deals.rename': inWorkspace(renameDeal),
  'deals.planNext': inWorkspace(planNext),
  'deals.visit': inWorkspace(visitDeal),
  'terms.add': inWorkspace(addTerm),
  'terms.addCustom': inWorkspace(addCustomTerm),
  'terms.remove': inWorkspace(removeTerm),
  'terms.save': inWorkspace(saveTerm),
  'notes.save': inWorkspace(saveNote),
  'terms.history': reading(termHistory),
  'terms.agreedBefore': reading(listAgreedBefore),
  'rounds.concessions': reading(listConcessions),
  'rounds.get': reading(getRound),
  'rounds.date': inWorkspace(dateRound),
  'rounds.start': inWorkspace(startRound),
  'rounds.putBack': inWorkspace(putBackChanges),
  'rounds.discard': inWorkspace(discardRound),
  'rounds.freeze': inWorkspace(freezeRound),
  'rounds.mark': inWorkspace(markRound),
  'changes.answer': inWorkspace(answerChanges),
  'changes.remark': inWorkspace(saveRemark),
  'positions.save': inWorkspace(savePosition),
  'playbooks.list': reading(listPlaybooks),
  'playbooks.apply': inWorkspace(usePlaybook),
  'playbooks.saveFromDeal': inWorkspace(keepPlaybook),
  'playbooks.rename': inWorkspace(renamePlaybook),
  'playbooks.remove': inWorkspace(removePlaybook),
  'clauses.list': reading(listClauses),
  'clauses.save': inWorkspace(saveClause),
  'clauses.remove': inWorkspace(removeClause),
  'clauses.uses': reading(listClauseUses),
  'history.undo': inWorkspace(undo),
  'history.redo': inWorkspace(redo),
  'history.list': reading(listHistory),
  'schedules.attach': inWorkspace(attachSchedule),
  'schedules.detach': inWorkspace(detachSchedule),
  'schedules.describe': reading(describeSchedule),
  'schedules.lines': reading(listScheduleLines),
  'schedules.differences': reading(listDifferences),
  'schedules.compare': reading(compareSchedules),
  'patentLists.list': reading(listPatentLists),
  'patentLists.get': reading(getPatentList),
  'patentLists.preview': reading(previewPatentSource),
  'patentLists.rows': reading(listPatentRows),
  'patentLists.countRows': reading(countPatentRows),
  'patentLists.row': reading(getPatentRow),
  'patentLists.export': reading((ctx, input, session) => startListExport(ctx, input, session)),
  'patentLists.rejects': reading(listPatentRejects),
  'patentLists.rejectCauses': reading(listRejectCauses),
  'patentLists.rowFields': reading(getRowFields),
  'patentLists.correct': inWorkspace(correctPatentRow),
  'patentLists.uncorrect': inWorkspace(uncorrectPatentRow),
  'patentLists.reading': reading(getReadingSettings),
  'patentLists.corrections': reading(listPatentCorrections),
  'patentLists.dropWaiting': inWorkspace(dropWaitingCorrections),
  'patentLists.facets': reading(listPatentFacets),
  'patentViews.list': reading(listPatentViews),
  'patentViews.save': inWorkspace(savePatentView),
  'patentViews.remove': inWorkspace(removePatentView),
  'patentFamilies.list': reading(listPatentFamilies),
  'patentFamilies.get': reading(getPatentFamily),
  'patentFamilies.disagreements': reading(compareFamilyKeys),
  'patentFamilies.gather': inWorkspace(gatherFamily),
  'patentFamilies.takeOut': inWorkspace(takeOutOfFamily),
  'patentFamilies.rename': inWorkspace(renameFamily),
  'patentFamilies.dissolve': inWorkspace(dissolveFamily),
  'patentApplications.get': reading(getPatentApplication),
  'patentOverrides.list': reading(listPatentOverrides),
  'patentOverrides.save': inWorkspace(savePatentOverride),
  'patentOverrides.remove': inWorkspace(removePatentOverride),
  'patentCoverage.on': reading(coverPatentList),
  'patentCoverage.curve': reading(runOffPatentList),
  'patentCoverage.sale': reading(judgeSale),
  'patentCoverage.applications': reading(listCoveredApplications),
  'patentLists.changes': reading(listPatentChanges),
  'patentLists.remove': inWorkspace(removePatentList),
  'patentLists.import': reading((ctx, input, session) => startImport(ctx, input, session)),
  'patentStandards.map': reading(mapPatentStandards),
  'patentStandards.overlap': reading(compareStandards),
  'patentStandards.families': reading(listDeclaredFamilies),
  'patentStandards.blanket': reading(listBlanketDeclarations),
  'assessments.list': reading(listAssessments),
  'assessments.ofList': reading(listAssessmentsOfList),
  'assessments.save': inWorkspace(saveAssessment),
  'assessments.remove': inWorkspace(removeAssessment),
  'companies.list': reading(listCompanies),
  'companies.merge': inWorkspace(mergeCompanies),
  'companies.split': inWorkspace(splitCompanies),
  'pictures.save': reading(savePicture),
  'precedents.list': inLibrary(listPrecedents),
  'precedents.search': inLibrary(searchPrecedents),
  'precedents.forTerm': reading(listPrecedentsForTerm),
  'comparables.list': reading(listComparables),
  'comparables.decide': inWorkspace(decideComparable),
  'comparables.weigh': inWorkspace(weighComparables),
  'comparables.statistics': reading(summariseComparables),
  'comparison.view': reading(viewComparison),
  'comparison.saveView': inWorkspace(saveComparisonView),
  'comparison.read': reading(readComparison),
  'comparison.note': inWorkspace(noteComparison),
  'memo.export': reading((ctx, input, session) => startMemoExport(ctx, input, session)),
  'comparison.export': reading((ctx, input, session) => startComparisonExport(ctx, input, session)),
  'precedents.get': inLibrary(getPrecedent),
  'precedents.saveOwn': inWorkspace(saveOwnPrecedent),
  'precedents.removeOwn': inWorkspace(removeOwnPrecedent),
  'precedents.annotate': inWorkspace(annotatePrecedent),
  'precedents.readFile': reading(previewPrecedentFile),
  'precedents.import': inWorkspace(importPrecedents),
  'precedents.exportOwn': reading(exportOwnPrecedents),
  'economics.get': reading(getEconomics),
  'economics.saveSettings': inWorkspace(saveEconomicSettings),
  'economics.value': reading(valueRound),
  'economics.working': reading(openWorking),
  'economics.places': reading(describePlaces),
  'economics.scenario': reading(tellScenario),
  'economics.offers': reading(listOffers),
  'economics.worth': reading(getWorth),
  'forecasts.save': inWorkspace(saveForecast),
  'forecasts.preview': reading(previewForecast),
  'forecasts.import': reading(importForecast),
  'forecasts.export': reading(exportForecast),
  'economics.unitRates': reading(unitRatesOf),
  'economics.tornado': reading(reckonTornado),
  'ranges.get': reading(getRanges),
  'ranges.save': inWorkspace(saveRanges),
  'simulation.start': reading((ctx, input, session) => startSimulation(ctx, input, session)),
  'worksheets.list': reading(listWorksheets),
  'worksheets.band': reading((ctx, { dealId, measure }) => precedentBand(ctx, dealId, measure)),
  'worksheets.get': reading(getWorksheet),
  'worksheets.save': inWorkspace(saveWorksheet),
  'worksheets.remove': inWorkspace(removeWorksheet),
  'strength.get': reading(getStrength),
  'strength.save': inWorkspace(saveStrength),
  'fx.list': reading(listFxSheets),
  'fx.uses': reading(listUsesOfFx),
  'fx.preview': reading(previewFx),
  'fx.import': reading(importFxSheet),
  'fx.remove': inWorkspace(removeFxSheet),
  ...documentHandlers,
  'jobs.cancel': async (session, { jobId }) => {
    session.jobs.cancel(jobId);
    return ok(null);
  },
};

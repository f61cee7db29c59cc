import type { Db } from '../connection.ts';
import { createAssessmentsTable } from './assessments-table.ts';
import { createAssumptionRangesTable } from './assumption-ranges-table.ts';
import { createChangeRemarksTable } from './change-remarks-table.ts';
import { createClausesTable } from './clauses-table.ts';
import { createColumnMeaningsTable } from './column-meanings-table.ts';
import { createCompanySpellingsTable } from './company-spellings-table.ts';
import { createEconomicsTable } from './economics-table.ts';
import { createFxTable } from './fx-table.ts';
import { createDealVisitsTable } from './deal-visits-table.ts';
import { createDealsTable } from './deals-table.ts';
import { createExportLogTable } from './export-log-table.ts';
import { createExportOptionsTable } from './export-options-table.ts';
import { createFrozenSchedulesTable } from './frozen-schedules-table.ts';
import { createHistoryTable } from './history-table.ts';
import { createComparablesTable } from './comparables-table.ts';
import { createComparisonsTable } from './comparisons-table.ts';
import { createOwnPrecedentsTable } from './own-precedents-table.ts';
import { createPartiesTable } from './parties-table.ts';
import { createPatentApplicationFacts } from './patent-application-facts.ts';
import { createPatentCorrectionsTable } from './patent-corrections-table.ts';
import { createPatentFamilyMembers } from './patent-family-members.ts';
import { createPatentListsTable } from './patent-lists-table.ts';
import { createPatentFacets } from './patent-facets.ts';
import { createPatentRejectsTable } from './patent-rejects-table.ts';
import { createPatentRowDetail } from './patent-row-detail.ts';
import { createPatentRowsTable } from './patent-rows-table.ts';
import { createPatentOverridesTable } from './patent-overrides-table.ts';
import { createPatentScheduleRows } from './patent-schedule-rows.ts';
import { createPatentStandardsTable } from './patent-standards-table.ts';
import { createPatentViewsTable } from './patent-views-table.ts';
import { createPlaybooksTable } from './playbooks-table.ts';
import { createPortfolioStrengthsTable } from './portfolio-strengths-table.ts';
import { createPositionsTable } from './positions-table.ts';
import { createPrecedentNotesTable } from './precedent-notes-table.ts';
import { createReceivedFilesTable } from './received-files-table.ts';
import { createRoundEventsTable } from './round-events-table.ts';
import { createRoundTermsTable } from './round-terms-table.ts';
import { createRoundsTable } from './rounds-table.ts';
import { createSchedulesTable } from './schedules-table.ts';
import { createTermNotesTable } from './term-notes-table.ts';
import { createWorksheetsTable } from './worksheets-table.ts';

/** Every table of an open workspace, each with its prepared statements. */
export interface Tables {
  readonly parties: ReturnType<typeof createPartiesTable>;
  readonly deals: ReturnType<typeof createDealsTable>;
  readonly rounds: ReturnType<typeof createRoundsTable>;
  readonly roundTerms: ReturnType<typeof createRoundTermsTable>;
  readonly roundEvents: ReturnType<typeof createRoundEventsTable>;
  readonly termNotes: ReturnType<typeof createTermNotesTable>;
  readonly positions: ReturnType<typeof createPositionsTable>;
  readonly playbooks: ReturnType<typeof createPlaybooksTable>;
  readonly clauses: ReturnType<typeof createClausesTable>;
  readonly changeRemarks: ReturnType<typeof createChangeRemarksTable>;
  readonly dealVisits: ReturnType<typeof createDealVisitsTable>;
  readonly history: ReturnType<typeof createHistoryTable>;
  readonly schedules: ReturnType<typeof createSchedulesTable>;
  readonly frozenSchedules: ReturnType<typeof createFrozenSchedulesTable>;
  readonly companySpellings: ReturnType<typeof createCompanySpellingsTable>;
  readonly patentLists: ReturnType<typeof createPatentListsTable>;
  readonly patentApplicationFacts: ReturnType<typeof createPatentApplicationFacts>;
  readonly patentFamilyMembers: ReturnType<typeof createPatentFamilyMembers>;
  readonly patentOverrides: ReturnType<typeof createPatentOverridesTable>;
  readonly columnMeanings: ReturnType<typeof createColumnMeaningsTable>;
  readonly patentRows: ReturnType<typeof createPatentRowsTable>;
  readonly patentRejects: ReturnType<typeof createPatentRejectsTable>;
  readonly patentCorrections: ReturnType<typeof createPatentCorrectionsTable>;
  readonly patentRowDetail: ReturnType<typeof createPatentRowDetail>;
  readonly patentFacets: ReturnType<typeof createPatentFacets>;
  readonly patentViews: ReturnType<typeof createPatentViewsTable>;
  readonly patentStandards: ReturnType<typeof createPatentStandardsTable>;
  readonly assessments: ReturnType<typeof createAssessmentsTable>;
  readonly patentScheduleRows: ReturnType<typeof createPatentScheduleRows>;
  readonly ownPrecedents: ReturnType<typeof createOwnPrecedentsTable>;
  readonly precedentNotes: ReturnType<typeof createPrecedentNotesTable>;
  readonly comparables: ReturnType<typeof createComparablesTable>;
  readonly comparisons: ReturnType<typeof createComparisonsTable>;
  readonly assumptionRanges: ReturnType<typeof createAssumptionRangesTable>;
  readonly economics: ReturnType<typeof createEconomicsTable>;
  readonly portfolioStrengths: ReturnType<typeof createPortfolioStrengthsTable>;
  readonly fx: ReturnType<typeof createFxTable>;
  readonly worksheets: ReturnType<typeof createWorksheetsTable>;
  readonly exportOptions: ReturnType<typeof createExportOptionsTable>;
  readonly exportLog: ReturnType<typeof createExportLogTable>;
  readonly receivedFiles: ReturnType<typeof createReceivedFilesTable>;
}

export function createTables(db: Db): Tables {
  const patentRows = createPatentRowsTable(db);
  return {
    parties: createPartiesTable(db),
    deals: createDealsTable(db),
    rounds: createRoundsTable(db),
    roundTerms: createRoundTermsTable(db),
    roundEvents: createRoundEventsTable(db),
    termNotes: createTermNotesTable(db),
    positions: createPositionsTable(db),
    playbooks: createPlaybooksTable(db),
    clauses: createClausesTable(db),
    changeRemarks: createChangeRemarksTable(db),
    dealVisits: createDealVisitsTable(db),
    history: createHistoryTable(db),
    schedules: createSchedulesTable(db),
    frozenSchedules: createFrozenSchedulesTable(db),
    companySpellings: createCompanySpellingsTable(db),
    patentLists: createPatentListsTable(db),
    patentApplicationFacts: createPatentApplicationFacts(db),
    patentFamilyMembers: createPatentFamilyMembers(db),
    patentOverrides: createPatentOverridesTable(db),
    columnMeanings: createColumnMeaningsTable(db),
    patentRows,
    patentRejects: createPatentRejectsTable(db),
    patentCorrections: createPatentCorrectionsTable(db),
    patentRowDetail: createPatentRowDetail(db),
    patentFacets: createPatentFacets(db),
    patentViews: createPatentViewsTable(db),
    patentStandards: createPatentStandardsTable(db),
    assessments: createAssessmentsTable(db),
    patentScheduleRows: createPatentScheduleRows(db, patentRows),
    ownPrecedents: createOwnPrecedentsTable(db),
    precedentNotes: createPrecedentNotesTable(db),
    comparables: createComparablesTable(db),
    comparisons: createComparisonsTable(db),
    assumptionRanges: createAssumptionRangesTable(db),
    economics: createEconomicsTable(db),
    portfolioStrengths: createPortfolioStrengthsTable(db),
    fx: createFxTable(db),
    worksheets: createWorksheetsTable(db),
    exportOptions: createExportOptionsTable(db),
    exportLog: createExportLogTable(db),
    receivedFiles: createReceivedFilesTable(db),
  };
}

import { create } from 'zustand';
import { call, host, startJob, type Api } from './api.ts';
import { createChecksSlice, type ChecksSlice } from './features/checks/checks-slice.ts';
import { createClausesSlice, type ClausesSlice } from './features/clauses/clauses-slice.ts';
import { createDealsSlice, type DealsSlice } from './features/deals/deals-slice.ts';
import { createOffersSlice, type OffersSlice } from './features/economics/offers/offers-slice.ts';
import { createMemoSlice, type MemoSlice } from './features/economics/memo/memo-slice.ts';
import { createWorthSlice, type WorthSlice } from './features/economics/offers/worth-slice.ts';
import { createEconomicsSlice, type EconomicsSlice } from './features/economics/economics-slice.ts';
import { createForecastsSlice, type ForecastsSlice } from './features/economics/forecasts/forecasts-slice.ts';
import {
  createWorksheetsSlice,
  type WorksheetsSlice,
} from './features/economics/unpacking/worksheets-slice.ts';
import { createRatesSlice, type RatesSlice } from './features/economics/settings/rates-slice.ts';
import { createValueSlice, type ValueSlice } from './features/economics/value/value-slice.ts';
import { createStrengthSlice, type StrengthSlice } from './features/economics/strength/strength-slice.ts';
import { createRangesSlice, type RangesSlice } from './features/economics/ranges/ranges-slice.ts';
import { createSimulationSlice, type SimulationSlice } from './features/economics/ranges/simulation-slice.ts';
import { createUnitRatesSlice, type UnitRatesSlice } from './features/economics/rates/unit-rates-slice.ts';
import { createExportsSlice, type ExportsSlice } from './features/exports/exports-slice.ts';
import { createPreviewSlice, type PreviewSlice } from './features/exports/preview/preview-slice.ts';
import { createCoverageSlice, type CoverageSlice } from './features/patents/coverage/coverage-slice.ts';
import { createFamiliesSlice, type FamiliesSlice } from './features/patents/families/families-slice.ts';
import { createPatentsSlice, type PatentsSlice } from './features/patents/patents-slice.ts';
import { createPicturesSlice, type PicturesSlice } from './features/patents/pictures/pictures-slice.ts';
import { createReportSlice, type ReportSlice } from './features/patents/report/report-slice.ts';
import { createStandardsSlice, type StandardsSlice } from './features/patents/standards/standards-slice.ts';
import { createTableSlice, type TableSlice } from './features/patents/table/table-slice.ts';
import { createSchedulesSlice, type SchedulesSlice } from './features/patents/schedules/schedules-slice.ts';
import { createPlaybooksSlice, type PlaybooksSlice } from './features/playbooks/playbooks-slice.ts';
import {
  createComparablesSlice,
  type ComparablesSlice,
} from './features/precedents/comparables/comparables-slice.ts';
import {
  createComparisonSlice,
  type ComparisonSlice,
} from './features/precedents/compare/comparison-slice.ts';
import { createCitingSlice, type CitingSlice } from './features/precedents/term/citing-slice.ts';
import { createLibrarySlice, type LibrarySlice } from './features/precedents/library/library-slice.ts';
import { createEntrySlice, type EntrySlice } from './features/precedents/entry-slice.ts';
import { createOwnFilesSlice, type OwnFilesSlice } from './features/precedents/own-files-slice.ts';
import { createPrecedentsSlice, type PrecedentsSlice } from './features/precedents/precedents-slice.ts';
import { createReceivingSlice, type ReceivingSlice } from './features/receiving/receiving-slice.ts';
import { createRoundsSlice, type RoundsSlice } from './features/rounds/rounds-slice.ts';
import {
  createTermHistorySlice,
  type TermHistorySlice,
} from './features/rounds/term-history/term-history-slice.ts';
import { createSettingsSlice, type SettingsSlice } from './features/settings/settings-slice.ts';
import { createInspectorSlice, type InspectorSlice } from './features/terms/inspector-slice.ts';
import { createWritingSlice, type WritingSlice } from './features/terms/writing/writing-slice.ts';
import { createWorkspaceSlice, type WorkspaceSlice } from './features/workspace/workspace-slice.ts';
import { createJobsSlice, type JobsSlice } from './jobs-slice.ts';
import { createSavePictureSlice, type SavePictureSlice } from './pictures/save-picture-slice.ts';
import { createRouteSlice, type RouteSlice } from './route-slice.ts';
import { createSavesSlice, trackWrites, type SavesSlice } from './saves-slice.ts';
import type { SetSlice } from './slice.ts';

export type AppState = RouteSlice &
  SavesSlice &
  JobsSlice &
  SettingsSlice &
  WorkspaceSlice &
  DealsSlice &
  InspectorSlice &
  WritingSlice &
  ChecksSlice &
  ClausesSlice &
  PlaybooksSlice &
  RoundsSlice &
  TermHistorySlice &
  PatentsSlice &
  FamiliesSlice &
  CoverageSlice &
  ReportSlice &
  StandardsSlice &
  PicturesSlice &
  SavePictureSlice &
  TableSlice &
  SchedulesSlice &
  PrecedentsSlice &
  EntrySlice &
  OwnFilesSlice &
  ComparablesSlice &
  ComparisonSlice &
  CitingSlice &
  LibrarySlice &
  EconomicsSlice &
  RangesSlice &
  SimulationSlice &
  UnitRatesSlice &
  StrengthSlice &
  OffersSlice &
  MemoSlice &
  WorthSlice &
  ForecastsSlice &
  RatesSlice &
  ValueSlice &
  WorksheetsSlice &
  ReceivingSlice &
  ExportsSlice &
  PreviewSlice;

/** One store of slices. A test gives it the real backend on a temporary file. */
export function createAppStore(api: Api) {
  return create<AppState>()((set: SetSlice<AppState>, get) => {
    const tracked: Api = { ...api, call: trackWrites(api.call, set) };
    return {
      ...createRouteSlice()(set, get),
      ...createSavesSlice()(set, get),
      ...createJobsSlice(tracked)(set, get),
      ...createSettingsSlice(tracked)(set, get),
      ...createWorkspaceSlice(tracked)(set, get),
      ...createDealsSlice(tracked)(set, get),
      ...createRoundsSlice(tracked)(set, get),
      ...createTermHistorySlice(tracked)(set, get),
      ...createInspectorSlice(tracked)(set, get),
      ...createWritingSlice()(set, get),
      ...createChecksSlice(tracked)(set, get),
      ...createClausesSlice(tracked)(set, get),
      ...createPlaybooksSlice(tracked)(set, get),
      ...createPatentsSlice(tracked)(set, get),
      ...createFamiliesSlice(tracked)(set, get),
      ...createCoverageSlice(tracked)(),
      ...createReportSlice(tracked)(set, get),
      ...createStandardsSlice(tracked)(set, get),
      ...createPicturesSlice(set, get),
      ...createSavePictureSlice(tracked)(set, get),
      ...createTableSlice(tracked)(set, get),
      ...createSchedulesSlice(tracked)(set, get),
      ...createPrecedentsSlice(tracked)(set, get),
      ...createEntrySlice(tracked)(set, get),
      ...createOwnFilesSlice(tracked)(set, get),
      ...createComparablesSlice(tracked)(set, get),
      ...createComparisonSlice(tracked)(set, get),
      ...createCitingSlice(tracked)(set, get),
      ...createLibrarySlice(tracked)(set, get),
      ...createEconomicsSlice(tracked)(set, get),
      ...createRangesSlice(tracked)(set, get),
      ...createSimulationSlice(tracked)(set, get),
      ...createUnitRatesSlice(tracked)(set, get),
      ...createStrengthSlice(tracked)(set, get),
      ...createOffersSlice(tracked)(set),
      ...createWorthSlice(tracked)(set),
      ...createMemoSlice(tracked),
      ...createForecastsSlice(tracked)(set, get),
      ...createRatesSlice(tracked)(set),
      ...createValueSlice(tracked)(set, get),
      ...createWorksheetsSlice(tracked)(set, get),
      ...createReceivingSlice(tracked)(set, get),
      ...createExportsSlice(tracked)(set, get),
      ...createPreviewSlice(tracked)(set, get),
    };
  });
}

export const useApp = createAppStore({ call, host, startJob });

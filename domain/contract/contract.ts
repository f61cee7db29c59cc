import type { Result } from '../result.ts';
import type { z } from '../zod.ts';
import { assessmentsContract } from './assessments.ts';
import { clausesContract } from './clauses.ts';
import { comparablesContract } from './comparables.ts';
import { comparisonContract } from './comparison.ts';
import { dealsContract } from './deals.ts';
import { economicsContract } from './economics.ts';
import { exportsContract } from './exports.ts';
import { jobsContract } from './jobs.ts';
import { memoContract } from './memo.ts';
import { offersContract } from './offers.ts';
import { ownPrecedentsContract } from './own-precedents.ts';
import { patentCoverageContract } from './patent-coverage.ts';
import { patentFamiliesContract } from './patent-families.ts';
import { patentCompaniesContract } from './patent-companies.ts';
import { patentChangesContract } from './patent-changes.ts';
import { patentListsContract } from './patent-lists.ts';
import { patentOverridesContract } from './patent-overrides.ts';
import { patentReportContract } from './patent-report.ts';
import { patentTableContract } from './patent-table.ts';
import { patentStandardsContract } from './patent-standards.ts';
import { picturesContract } from './pictures.ts';
import { positionsContract } from './positions.ts';
import { precedentLibraryContract } from './precedent-library.ts';
import { precedentFilesContract } from './precedent-files.ts';
import { previewContract } from './preview.ts';
import { rangesContract } from './ranges.ts';
import { receivingContract } from './receiving.ts';
import { roundsContract } from './rounds.ts';
import { schedulesContract } from './schedules.ts';
import { simulationContract } from './simulation.ts';
import { valuationContract } from './valuation.ts';
import { tornadoContract } from './tornado.ts';
import { unitRatesContract } from './unit-rates.ts';
import { worksheetsContract } from './worksheets.ts';
import { strengthContract } from './strength.ts';
import { workspaceContract } from './workspace.ts';

/** Every question that a window or a script can ask of the backend: name, input and output. */
export const contract = {
  ...workspaceContract,
  ...dealsContract,
  ...roundsContract,
  ...schedulesContract,
  ...positionsContract,
  ...clausesContract,
  ...patentListsContract,
  ...patentChangesContract,
  ...patentCompaniesContract,
  ...patentFamiliesContract,
  ...patentOverridesContract,
  ...patentCoverageContract,
  ...patentReportContract,
  ...patentTableContract,
  ...patentStandardsContract,
  ...assessmentsContract,
  ...picturesContract,
  ...precedentLibraryContract,
  ...comparisonContract,
  ...comparablesContract,
  ...ownPrecedentsContract,
  ...precedentFilesContract,
  ...economicsContract,
  ...valuationContract,
  ...offersContract,
  ...memoContract,
  ...rangesContract,
  ...simulationContract,
  ...worksheetsContract,
  ...unitRatesContract,
  ...tornadoContract,
  ...strengthContract,
  ...exportsContract,
  ...previewContract,
  ...receivingContract,
  ...jobsContract,
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type OperationName = keyof typeof contract;
export type Input<N extends OperationName> = z.input<(typeof contract)[N]['input']>;
export type ParsedInput<N extends OperationName> = z.output<(typeof contract)[N]['input']>;
export type Output<N extends OperationName> = z.output<(typeof contract)[N]['output']>;
export type Call = <N extends OperationName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>;

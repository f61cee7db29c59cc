import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { DeclaredLevel } from '../../../../domain/contract/patent-standards.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { Slice } from '../../../slice.ts';

type Ask<
  N extends
    | `patentStandards.${'map' | 'overlap' | 'families' | 'blanket'}`
    | `assessments.${'list' | 'ofList' | 'save' | 'remove'}`,
> = (input: Input<N>) => Promise<Result<Output<N>>>;

/** How the map of a list's standards is looked at. */
export interface StandardsView {
  readonly level: DeclaredLevel;
  /** The list that stands beside it. */
  readonly beside: string | null;
  readonly search: string;
}

export interface StandardsSlice {
  /** By the list's id; absent: as at first. Kept so that a way into the table leads back to the same place. */
  readonly standardsViews: Readonly<Record<string, StandardsView>>;
  readonly changeStandardsView: (listId: string, view: StandardsView) => void;
  readonly mapStandards: Ask<'patentStandards.map'>;
  readonly compareStandards: Ask<'patentStandards.overlap'>;
  readonly readDeclaredFamilies: Ask<'patentStandards.families'>;
  readonly readBlanket: Ask<'patentStandards.blanket'>;
  /** Rises when an assessment is recorded, changed or removed. */
  readonly assessmentsEdition: number;
  readonly readAssessments: Ask<'assessments.list'>;
  readonly readAssessmentsOfList: Ask<'assessments.ofList'>;
  readonly saveAssessment: Ask<'assessments.save'>;
  readonly removeAssessment: Ask<'assessments.remove'>;
}

export const createStandardsSlice =
  ({ call }: Pick<Api, 'call'>): Slice<StandardsSlice> =>
  (set) => {
    const noticed = <T>(result: Result<T>): Result<T> => {
      if (result.ok) set(({ assessmentsEdition }) => ({ assessmentsEdition: assessmentsEdition + 1 }));
      return result;
    };
    return {
      standardsViews: {},
      changeStandardsView: (listId, view) =>
        set(({ standardsViews }) => ({ standardsViews: { ...standardsViews, [listId]: view } })),
      mapStandards: (input) => call('patentStandards.map', input),
      compareStandards: (input) => call('patentStandards.overlap', input),
      readDeclaredFamilies: (input) => call('patentStandards.families', input),
      readBlanket: (input) => call('patentStandards.blanket', input),
      assessmentsEdition: 0,
      readAssessments: (input) => call('assessments.list', input),
      readAssessmentsOfList: (input) => call('assessments.ofList', input),
      saveAssessment: async (input) => noticed(await call('assessments.save', input)),
      removeAssessment: async (input) => noticed(await call('assessments.remove', input)),
    };
  };

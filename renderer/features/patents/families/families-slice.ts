import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { SetSlice } from '../../../slice.ts';

type Questions = 'list' | 'get' | 'disagreements';
type Change<N extends 'gather' | 'takeOut' | 'rename' | 'dissolve'> = (
  input: Input<`patentFamilies.${N}`>,
) => Promise<Result<PatentListSummary>>;

/** Families of lists and what people state of applications. Nothing of it is kept: a list may have hundreds of thousands. */
export interface FamiliesSlice {
  readonly listFamilies: Ask<'list'>;
  readonly getFamily: Ask<'get'>;
  readonly compareFamilyKeys: Ask<'disagreements'>;
  /** Families by hand: made, taken apart, named anew. The counts of the list follow. */
  readonly gatherFamily: Change<'gather'>;
  readonly takeOutOfFamily: Change<'takeOut'>;
  readonly renameFamily: Change<'rename'>;
  readonly dissolveFamily: Change<'dissolve'>;
  readonly getApplication: (
    input: Input<'patentApplications.get'>,
  ) => Promise<Result<Output<'patentApplications.get'>>>;
  readonly listOverrides: (
    input: Input<'patentOverrides.list'>,
  ) => Promise<Result<Output<'patentOverrides.list'>>>;
  readonly saveOverride: (
    input: Input<'patentOverrides.save'>,
  ) => Promise<Result<Output<'patentOverrides.save'>>>;
  readonly removeOverride: (
    input: Input<'patentOverrides.remove'>,
  ) => Promise<Result<Output<'patentOverrides.remove'>>>;
}

type Ask<N extends Questions> = (
  input: Input<`patentFamilies.${N}`>,
) => Promise<Result<Output<`patentFamilies.${N}`>>>;

/** What this slice needs of the one that holds the lists. */
interface Lists {
  readonly takePatentList: (list: PatentListSummary) => void;
}

const itself = (list: PatentListSummary): PatentListSummary => list;

export const createFamiliesSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (_set: SetSlice<FamiliesSlice>, get: () => Lists): FamiliesSlice => {
    const take = <T>(result: Result<T>, listOf: (value: T) => PatentListSummary): Result<T> => {
      if (result.ok) get().takePatentList(listOf(result.value));
      return result;
    };
    return {
      listFamilies: (input) => call('patentFamilies.list', input),
      getFamily: (input) => call('patentFamilies.get', input),
      compareFamilyKeys: (input) => call('patentFamilies.disagreements', input),
      gatherFamily: async (input) => take(await call('patentFamilies.gather', input), itself),
      takeOutOfFamily: async (input) => take(await call('patentFamilies.takeOut', input), itself),
      renameFamily: async (input) => take(await call('patentFamilies.rename', input), itself),
      dissolveFamily: async (input) => take(await call('patentFamilies.dissolve', input), itself),
      getApplication: (input) => call('patentApplications.get', input),
      listOverrides: (input) => call('patentOverrides.list', input),
      saveOverride: async (input) => take(await call('patentOverrides.save', input), ({ list }) => list),
      removeOverride: async (input) => take(await call('patentOverrides.remove', input), ({ list }) => list),
    };
  };

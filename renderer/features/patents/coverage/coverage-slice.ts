import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';

type Ask<N extends 'on' | 'curve' | 'sale' | 'applications'> = (
  input: Input<`patentCoverage.${N}`>,
) => Promise<Result<Output<`patentCoverage.${N}`>>>;

/** Where lists are in force, and until when. Nothing of it is kept: it holds for a day and a state of the list. */
export interface CoverageSlice {
  readonly coverList: Ask<'on'>;
  readonly runOffList: Ask<'curve'>;
  readonly judgeSale: Ask<'sale'>;
  readonly listCovered: Ask<'applications'>;
}

export const createCoverageSlice =
  ({ call }: Pick<Api, 'call'>) =>
  (): CoverageSlice => ({
    coverList: (input) => call('patentCoverage.on', input),
    runOffList: (input) => call('patentCoverage.curve', input),
    judgeSale: (input) => call('patentCoverage.sale', input),
    listCovered: (input) => call('patentCoverage.applications', input),
  });

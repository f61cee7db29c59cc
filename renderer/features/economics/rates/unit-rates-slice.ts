import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { Slice } from '../../../slice.ts';

export interface UnitRatesSlice {
  readonly askUnitRates: (
    input: Input<'economics.unitRates'>,
  ) => Promise<Result<Output<'economics.unitRates'>>>;
}

export const createUnitRatesSlice =
  ({ call }: Pick<Api, 'call'>): Slice<UnitRatesSlice> =>
  () => ({ askUnitRates: (input) => call('economics.unitRates', input) });

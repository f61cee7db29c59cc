import type { Input, Output } from '../../../../domain/contract/contract.ts';
import type { Result } from '../../../../domain/result.ts';
import type { Api } from '../../../api.ts';
import type { Slice } from '../../../slice.ts';

type Ask<N extends 'describe' | 'lines' | 'differences' | 'compare'> = (
  input: Input<`schedules.${N}`>,
) => Promise<Result<Output<`schedules.${N}`>>>;

/** What schedules list. Nothing of it is kept: the lists behind drafts change. */
export interface SchedulesSlice {
  readonly describeSchedule: Ask<'describe'>;
  readonly listScheduleLines: Ask<'lines'>;
  readonly listDifferences: Ask<'differences'>;
  readonly compareSchedules: Ask<'compare'>;
}

export const createSchedulesSlice =
  ({ call }: Pick<Api, 'call'>): Slice<SchedulesSlice> =>
  () => ({
    describeSchedule: (input) => call('schedules.describe', input),
    listScheduleLines: (input) => call('schedules.lines', input),
    listDifferences: (input) => call('schedules.differences', input),
    compareSchedules: (input) => call('schedules.compare', input),
  });

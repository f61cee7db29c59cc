import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { shortNames } from '../../../../domain/deals/short-name.ts';
import { partyNamesOf } from '../../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../../domain/shareable/to-shareable.ts';
import type { ScheduleUse } from '../../../../domain/terms/schedule-use.ts';

interface UseChoice {
  readonly value: ScheduleUse;
  readonly label: string;
}

/** What a schedule of this deal may be for, in words. */
export function usesOf(open: OpenDeal): readonly UseChoice[] {
  const short = shortNames(partyNamesOf(toShareableSheet(open)));
  return [
    { value: 'licensed-by-a', label: `licensed patents of ${short.A}` },
    { value: 'licensed-by-b', label: `licensed patents of ${short.B}` },
    { value: 'assigned', label: 'assigned patents' },
    { value: 'excluded', label: 'excluded patents' },
  ];
}

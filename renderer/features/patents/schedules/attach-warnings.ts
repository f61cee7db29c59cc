import type { PatentListSummary } from '../../../../domain/contract/patent-lists.ts';
import type { OpenDeal } from '../../../../domain/deals/deal.ts';
import { partyNamesOf } from '../../../../domain/shareable/shareable-round.ts';
import { toShareableSheet } from '../../../../domain/shareable/to-shareable.ts';
import { changesExtent, placeOf, type ScheduleUse } from '../../../../domain/terms/schedule-use.ts';
import type { Side } from '../../../../domain/terms/values/value-kind.ts';

const licensor: Readonly<Partial<Record<ScheduleUse, Side>>> = {
  'licensed-by-a': 'A',
  'licensed-by-b': 'B',
};

/** What should be known before a list is attached: whose it is, whether it is there already, what a term then says. */
export function attachWarnings(
  open: OpenDeal,
  list: Pick<PatentListSummary, 'id' | 'owner'>,
  use: ScheduleUse | null,
): readonly string[] {
  const { deal, round } = open;
  const names = partyNamesOf(toShareableSheet(open));
  const isOf = (side: Side): boolean =>
    [names[side], deal.parties[side].name].some((name) => isSame(name, list.owner));
  const side = use === null ? undefined : licensor[use];
  const already = round.schedules.filter(({ listId }) => listId === list.id).map(({ letter }) => letter);
  const fields = round.terms.find(({ key }) => key === 'licensed-patents')?.fields ?? {};
  const named = use === null ? undefined : round.terms.find(({ key }) => key === placeOf(use).termKey);
  return [
    ...(isOf('A') || isOf('B')
      ? []
      : [`The list’s owner, ${list.owner}, is neither ${names.A} nor ${names.B}.`]),
    ...(side !== undefined && !isOf(side) && isOf(side === 'A' ? 'B' : 'A')
      ? [`The list’s owner is ${list.owner}, but ${names[side]} would license it.`]
      : []),
    ...(already.length > 0 ? [`The list is attached already as Schedule ${already.join(' and ')}.`] : []),
    ...(use !== null && side !== undefined && changesExtent(fields, use)
      ? [`“Licensed patents” from ${names[side]} then reads “the patents of a schedule and their families”.`]
      : []),
    ...(named?.state === 'agreed'
      ? ['The term that would name the schedule is agreed: this changes it.']
      : []),
  ];
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

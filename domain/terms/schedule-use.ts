import type { RoundTerm } from '../deals/deal.ts';
import { z } from '../zod.ts';
import type { FieldValues, Stated } from './stated.ts';

/** What a schedule is for: whose patents it licenses, what is assigned, what stays outside. */
export const scheduleUseSchema = z.enum(['licensed-by-a', 'licensed-by-b', 'assigned', 'excluded']);
export type ScheduleUse = z.infer<typeof scheduleUseSchema>;

/** The term and the field of it that name the schedule. */
export interface SchedulePlace {
  readonly termKey: string;
  readonly field: string;
}

const places: Readonly<Record<ScheduleUse, SchedulePlace>> = {
  'licensed-by-a': { termKey: 'licensed-patents', field: 'scheduleA' },
  'licensed-by-b': { termKey: 'licensed-patents', field: 'scheduleB' },
  assigned: { termKey: 'patents-assigned', field: 'schedule' },
  excluded: { termKey: 'licensed-patents', field: 'excludedSchedule' },
};

export function placeOf(use: ScheduleUse): SchedulePlace {
  return places[use];
}

/** The field of the licensed patents that says which of a party's patents are meant. */
const extents: Readonly<Partial<Record<ScheduleUse, string>>> = {
  'licensed-by-a': 'fromA',
  'licensed-by-b': 'fromB',
};

/** Patents that are told by a schedule. */
const listed: Stated<unknown> = { basis: 'stated', value: 'scheduled' };

/** Whether naming a schedule for this use changes which patents are licensed, since what is stated knows no schedule. */
export function changesExtent(fields: FieldValues, use: ScheduleUse): boolean {
  const extent = extents[use];
  if (extent === undefined) return false;
  const stated = fields[extent];
  return (
    !stated ||
    stated.basis === 'undisclosed' ||
    (stated.value !== 'scheduled' && stated.value !== 'declared-seps')
  );
}

/** The term naming this schedule too, beside those that it names already. */
export function nameSchedule(term: RoundTerm, use: ScheduleUse, letter: string): RoundTerm {
  const { field } = placeOf(use);
  const extent = extents[use];
  const fields = {
    ...term.fields,
    ...(extent !== undefined && changesExtent(term.fields, use) ? { [extent]: listed } : {}),
    [field]: withLetter(term.fields[field], letter),
  };
  return { ...term, fields };
}

function withLetter(stated: Stated<unknown> | undefined, letter: string): Stated<unknown> {
  if (!stated || stated.basis === 'undisclosed' || !Array.isArray(stated.value))
    return { basis: 'stated', value: [letter] };
  const named = stated.value.filter((entry): entry is string => typeof entry === 'string');
  return { basis: stated.basis, value: [...new Set([...named, letter])].toSorted() };
}

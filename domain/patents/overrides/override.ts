import { isDay } from '../../days.ts';
import { fail, ok, type Result } from '../../result.ts';
import { z } from '../../zod.ts';
import type { StatableStatus } from '../coverage/stated-status.ts';

/** What a person may state of one application against the list and the estimate. */
export const overrideFieldSchema = z.enum([
  'expiry',
  'status',
  'filing-date',
  'grant-date',
  'adjustment-days',
  'disclaimer-date',
  'validated-in',
  'family',
]);
export type OverrideField = z.infer<typeof overrideFieldSchema>;

/** One statement. It belongs to the application by its match key, so that a newer export of the list keeps it. */
export const overrideSchema = z
  .strictObject({
    field: overrideFieldSchema,
    /** As `readOverride` writes it. */
    value: z.string(),
    note: z.string(),
    statedAt: z.string(),
  })
  .readonly();
export type Override = z.infer<typeof overrideSchema>;

/** A statement with the application that it is of. */
export const listedOverrideSchema = z
  .strictObject({
    ...overrideSchema.unwrap().shape,
    applicationKey: z.string(),
    /** As the source writes it; null while the list does not name it. */
    application: z.string().nullable(),
  })
  .readonly();
export type ListedOverride = z.infer<typeof listedOverrideSchema>;

/** Why it is so: without a reason nobody can trust the figure later. */
export const overrideNoteSchema = z.string().trim().min(1, 'Say why, or where you read it.').max(2000);

export const STATABLE_STATUSES = [
  'in-force',
  'granted',
  'pending',
  'expired',
  'lapsed',
  'withdrawn',
  'ended',
] as const satisfies readonly StatableStatus[];

/** Adjustments of more than about 27 years do not exist; a slip of the keyboard does. */
const MOST_DAYS = 9999;

/**
 * The value of a field as it is kept: a day (`2031-05-14`), a status with the day on which the right ended where it is
 * known (`lapsed since 2021-03-04`), whole days, countries (`DE,FR,GB`, each once, sorted), or the name of a family.
 */
export function readOverride(field: OverrideField, text: string): Result<string> {
  const value = text.trim();
  switch (field) {
    case 'expiry':
    case 'filing-date':
    case 'grant-date':
    case 'disclaimer-date':
      return isDay(value) ? ok(value) : refused('Give a day as YYYY-MM-DD.');
    case 'status':
      return readStatusOverride(value) ? ok(value) : refused('Choose a status, with a day of the calendar.');
    case 'adjustment-days':
      return /^\d{1,4}$/.test(value) && Number(value) <= MOST_DAYS
        ? ok(String(Number(value)))
        : refused('Give whole days, from 0 to 9999.');
    case 'validated-in':
      return readCountries(value);
    case 'family':
      return value.length > 0 && value.length <= 200 ? ok(value) : refused('Give the family a name.');
  }
}

/** The parts of a status by hand; null for a text that is none. */
export function readStatusOverride(value: string): { status: StatableStatus; since: string | null } | null {
  const [, word, since] = /^([a-z-]+)(?: since (\S+))?$/.exec(value) ?? [];
  const status = STATABLE_STATUSES.find((known) => known === word);
  if (status === undefined || (since !== undefined && !isDay(since))) return null;
  return { status, since: since ?? null };
}

function readCountries(text: string): Result<string> {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
  const wrong = codes.find((code) => !/^[A-Z]{2}$/.test(code) || REGIONAL_OFFICES.has(code));
  if (wrong !== undefined)
    return refused(`"${wrong}" is no country: give two letters each, such as DE, FR, GB.`);
  return codes.length > 0
    ? ok([...new Set(codes)].toSorted().join(','))
    : refused('Name at least one country.');
}

/** Codes of ST.3 that are offices and no countries: nothing is validated "in EP". */
const REGIONAL_OFFICES = new Set(['EP', 'WO', 'IB', 'EA', 'AP', 'OA', 'GC', 'EM']);

function refused(message: string): Result<never> {
  return fail({ code: 'invalid-input', issues: [{ path: 'value', message }] });
}

import { decimalSchema } from '../../../../domain/decimal.ts';
import { Figure, figureText } from '../../../../domain/economics/figure.ts';
import type { ForecastCase } from '../../../../domain/economics/forecasts/forecast-row.ts';
import {
  economicSettingsSchema,
  type EconomicSettings,
} from '../../../../domain/economics/forecasts/settings.ts';

/** The conventions as they stand in their boxes: what is typed as it is typed, blank for what is left to the sheet. */
export interface SettingsDraft {
  readonly currency: string;
  readonly valuationDate: string;
  readonly assumedEffectiveDate: string;
  /** In percent, as people say it. */
  readonly discountPercent: string;
  readonly timing: EconomicSettings['timing'];
  readonly paidAfterDays: string;
  readonly partialYears: EconomicSettings['partialYears'];
  readonly onTime: boolean;
  readonly showsLogo: boolean;
  readonly fxOldestDays: string;
  readonly caseA: ForecastCase;
  readonly caseB: ForecastCase;
}
export type SettingsField = keyof SettingsDraft;
/** Why a box is not saved as it stands. */
export type WrongFields = Readonly<Partial<Record<SettingsField, string>>>;

export function draftOf(settings: EconomicSettings | null): SettingsDraft {
  return {
    currency: settings?.currency ?? '',
    valuationDate: settings?.valuationDate ?? '',
    assumedEffectiveDate: settings?.assumedEffectiveDate ?? '',
    discountPercent: settings ? new Figure(settings.discountRate).times(100).toFixed() : '',
    timing: settings?.timing ?? null,
    paidAfterDays: String(settings?.paidAfterDays ?? ''),
    partialYears: settings?.partialYears ?? 'pro-rata',
    onTime: settings?.onTime ?? true,
    showsLogo: settings?.showsLogo ?? false,
    fxOldestDays: String(settings?.fxOldestDays ?? ''),
    caseA: settings?.cases.A ?? 'base',
    caseB: settings?.cases.B ?? 'base',
  };
}

type Read<T> = { readonly value: T } | { readonly wrong: string };

/**
 * What of a draft can be saved: a box that is wrong keeps what the file holds, and is named. Null while one of the three
 * that nobody can reckon without, currency, day and discount rate, was never said.
 */
export function readDraft(
  draft: SettingsDraft,
  stored: EconomicSettings | null,
): { readonly settings: EconomicSettings | null; readonly wrong: WrongFields } {
  const { shape } = economicSettingsSchema;
  const wrong: { -readonly [F in SettingsField]?: string } = {};
  const take = <T>(field: SettingsField, read: Read<T>, before: T | undefined): T | undefined => {
    if ('value' in read) return read.value;
    wrong[field] = read.wrong;
    return before;
  };
  const currency = take('currency', readBy(shape.currency, draft.currency), stored?.currency);
  const valuationDate = take(
    'valuationDate',
    readBy(shape.valuationDate, draft.valuationDate),
    stored?.valuationDate,
  );
  const assumedEffectiveDate = take(
    'assumedEffectiveDate',
    draft.assumedEffectiveDate.trim() === ''
      ? { value: null }
      : readBy(shape.valuationDate, draft.assumedEffectiveDate),
    stored?.assumedEffectiveDate ?? null,
  );
  const discountRate = take('discountPercent', readPercent(draft.discountPercent), stored?.discountRate);
  const paidAfterDays = take(
    'paidAfterDays',
    readDays(draft.paidAfterDays, 720),
    stored?.paidAfterDays ?? null,
  );
  const fxOldestDays = take(
    'fxOldestDays',
    readDays(draft.fxOldestDays, 36_500),
    stored?.fxOldestDays ?? null,
  );
  if (currency === undefined || valuationDate === undefined || discountRate === undefined)
    return { settings: null, wrong };
  return {
    wrong,
    settings: {
      currency,
      valuationDate,
      assumedEffectiveDate: assumedEffectiveDate ?? null,
      discountRate,
      timing: draft.timing,
      paidAfterDays: paidAfterDays ?? null,
      partialYears: draft.partialYears,
      onTime: draft.onTime,
      showsLogo: draft.showsLogo,
      fxOldestDays: fxOldestDays ?? null,
      cases: { A: draft.caseA, B: draft.caseB },
    },
  };
}

function readBy(
  schema: { readonly safeParse: typeof economicSettingsSchema.shape.currency.safeParse },
  text: string,
): Read<string> {
  if (text.trim() === '') return { wrong: 'Nothing is reckoned without it.' };
  const parsed = schema.safeParse(text.trim());
  return parsed.success
    ? { value: parsed.data }
    : { wrong: parsed.error.issues[0]?.message ?? 'This cannot be read.' };
}

/** "3.25" and "3,25" -> "0.0325". Whoever writes 325 has lost a point. */
function readPercent(text: string): Read<string> {
  const typed = text.trim().replace(/\s*%$/, '');
  if (typed === '') return { wrong: 'Nothing is reckoned without it.' };
  // nobody means thousands of percent: a single comma stands before decimals
  const plain = decimalSchema.safeParse(/^-?\d{1,2},\d{1,2}$/.test(typed) ? typed.replace(',', '.') : typed);
  if (!plain.success)
    return {
      wrong: `Write a percentage such as 8 or 3.25${typed.includes(',') ? ', with a point before the decimals' : ''}.`,
    };
  const percent = new Figure(plain.data);
  if (percent.gt(100))
    return { wrong: `${typed} % a year cannot be meant. ${figureText(percent.dividedBy(100))} % meant?` };
  if (percent.lte(-100)) return { wrong: 'A yearly rate is above -100 %.' };
  const fraction = percent.dividedBy(100);
  return fraction.decimalPlaces() > 12
    ? { wrong: 'At most ten digits after the point.' }
    : { value: figureText(fraction) };
}

function readDays(text: string, most: number): Read<number | null> {
  const typed = text.trim();
  if (typed === '') return { value: null };
  const days = /^\d{1,6}$/.test(typed) ? Number(typed) : Infinity;
  return days <= most ? { value: days } : { wrong: `Write whole days from 0 to ${most}, or nothing.` };
}

import type { Override, OverrideField } from '../../../../domain/patents/overrides/override.ts';

export const fieldWords: Readonly<Record<OverrideField, string>> = {
  expiry: 'Expiry',
  status: 'Legal status',
  'filing-date': 'Filing date',
  'grant-date': 'Day of grant',
  'adjustment-days': 'Term adjustment in days (US)',
  'disclaimer-date': 'Terminal disclaimer (US)',
  'validated-in': 'Validated in',
  family: 'Family by hand',
};

export const fieldHelp: Readonly<Record<OverrideField, string>> = {
  expiry: 'The last day of the term. It goes before the list and the estimate.',
  status: 'As a register says it. With the day on which the right ended, where that is known.',
  'filing-date': 'National or international filing date. The term is estimated anew from it.',
  'grant-date': 'The day of grant. The term is estimated anew where it counts.',
  'adjustment-days': 'Days that the office adds to the term of a United States patent.',
  'disclaimer-date': 'The term ends on this day at the latest.',
  'validated-in': 'Countries where a European or other regional patent was validated, such as DE, FR, GB.',
  family: 'The name of a family by hand.',
};

export const statusWords: Readonly<Record<string, string>> = {
  'in-force': 'in force',
  granted: 'granted (whether it lives is not said)',
  pending: 'pending',
  expired: 'expired',
  lapsed: 'lapsed or revoked',
  withdrawn: 'withdrawn or refused',
  ended: 'ended (how is not said)',
};

/** A value as it is kept, in words: "lapsed or revoked since 2021-03-04", "DE, FR". */
export function sayOverride({ field, value }: Pick<Override, 'field' | 'value'>): string {
  switch (field) {
    case 'status': {
      const [status = '', since] = value.split(' since ');
      const words = statusWords[status] ?? status;
      return since === undefined ? words : `${words} since ${since}`;
    }
    case 'adjustment-days':
      return value === '1' ? '1 day' : `${value} days`;
    case 'validated-in':
      return value.replaceAll(',', ', ');
    default:
      return value;
  }
}

import type { SheetProblem } from '../sheet-problem.ts';
import type { SheetReader } from '../sheet-reader.ts';

/** A percentage needs a price to be taken of; on a base that counts units there is none. */
export function percentageOnUnits(sheet: SheetReader): readonly SheetProblem[] {
  if (sheet.value('royalty-base', 'base', 'choice') !== 'unit') return [];
  return sheet
    .all('rate-schedule')
    .filter(
      ({ term, value }) => term.key === 'rate' && value.lines.some((line) => line.rate.basis === 'percent'),
    )
    .map(({ fieldKey, definition }) => ({
      rule: 'percentage-on-units',
      severity: 'error',
      termKey: 'rate',
      field: fieldKey,
      message: `"${definition.label}" states a percentage, but "${sheet.labelOf('royalty-base')}" counts units, whatever their price: there is nothing to take it of.`,
    }));
}

const dealings = [
  { form: 'patents', words: 'patents transferred', termKey: 'patents-assigned' },
  { form: 'purchase', words: 'a purchase commitment', termKey: 'supply-and-cooperation' },
] as const;

/** Payment in patents or in orders, of which no term says more. */
export function formsWithoutDealings(sheet: SheetReader): readonly SheetProblem[] {
  return dealings
    .filter(({ form, termKey }) => sheet.facts.forms?.includes(form) === true && !sheet.has(termKey))
    .map(({ form, words, termKey }) => ({
      rule: `${form}-without-term`,
      severity: 'warning',
      termKey: 'consideration',
      field: 'forms',
      message: `"${sheet.labelOf('consideration')}" names ${words}, but the sheet has no term "${sheet.labelOf(termKey)}" that says which.`,
    }));
}

/** The same difference between two licences can be paid once too often. */
export function balanceBesideFixedPayments(sheet: SheetReader): readonly SheetProblem[] {
  const isFixed = sheet.value('balancing-payment', 'form', 'choice') === 'net-fixed';
  const hasFixed = ['up-front', 'instalments', 'annual-fee'].some((form) =>
    sheet.facts.forms?.includes(form),
  );
  if (!isFixed || !hasFixed) return [];
  return [
    {
      rule: 'balance-beside-fixed-payments',
      severity: 'warning',
      termKey: 'balancing-payment',
      field: 'amounts',
      message: `"${sheet.labelOf('balancing-payment')}" states fixed net amounts beside the fixed payments of "${sheet.labelOf('consideration')}": say once what is owed, or it may be paid twice.`,
    },
  ];
}

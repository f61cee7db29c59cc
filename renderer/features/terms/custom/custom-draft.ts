import type { RoundTerm } from '../../../../domain/deals/deal.ts';
import type { CustomKind, CustomTerm } from '../../../../domain/terms/custom-term.ts';

export const kindWords: Readonly<Record<CustomKind, string>> = {
  text: 'Text',
  'yes-no': 'Yes or no',
  date: 'Date',
  duration: 'Duration',
  money: 'Amount',
  percent: 'Percent',
  territory: 'Territory',
  standards: 'Standards',
  products: 'Products',
  'rate-schedule': 'Rates',
  'payment-schedule': 'Payments',
  litigation: 'Litigation',
};

/** A key for a new field: the values are kept under it, so that its label may be changed later. */
export function newFieldKey(fields: CustomTerm['fields']): string {
  const taken = new Set(fields.map(({ key }) => key));
  let number = fields.length + 1;
  while (taken.has(`field${number}`)) number += 1;
  return `field${number}`;
}

/** The values that fit the fields as they now are: one whose field went, or is of another kind, goes with it. */
export function valuesThatFit(
  term: Pick<RoundTerm, 'fields' | 'custom'>,
  next: CustomTerm,
): RoundTerm['fields'] {
  const kinds = new Map(term.custom?.fields.map(({ key, kind }) => [key, kind]));
  const kept = next.fields.filter(({ key, kind }) => kinds.get(key) === kind);
  return Object.fromEntries(
    kept.flatMap(({ key }) => {
      const stated = term.fields[key];
      return stated ? [[key, stated]] : [];
    }),
  );
}

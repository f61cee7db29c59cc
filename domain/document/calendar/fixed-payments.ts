import { findDefinition } from '../../terms/definition-of.ts';
import { nameSides } from '../../terms/name-sides.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { Text } from '../document.ts';
import { amountOf, dayOf, ruled, type CalendarLine } from './calendar-line.ts';
import { known } from './known-run.ts';
import type { SheetReader } from './read-sheet.ts';

const PAYER = [
  ['consideration', 'fixedPayer'],
  ['consideration', 'payer'],
] as const;

/** What is paid once, on a day or without one. */
export function lumpSums(sheet: SheetReader): readonly CalendarLine[] {
  const within = sheet.say('consideration', 'purchaseWithin');
  const onDay = (term: string, field: string) => dayOf(sheet.value(term, field, 'date'), sheet.figures);
  const lump = (
    termKey: string,
    field: string,
    what: string,
    day: ReturnType<typeof dayOf>,
    by: Text,
  ): readonly CalendarLine[] =>
    sheet.isAsked(termKey, field)
      ? [{ termKey, what, by, ...day, ...amountOf(sheet.value(termKey, field, 'money'), sheet) }]
      : [];
  const none = dayOf(undefined, sheet.figures);
  const payer = sheet.side(...PAYER);
  return [
    ...lump('consideration', 'upFront', 'Up-front payment', onDay('consideration', 'upFrontDue'), payer),
    ...lump('consideration', 'patentsValue', 'Patents transferred, at their agreed value', none, payer),
    ...lump(
      'consideration',
      'purchase',
      'Purchase commitment',
      within === null ? none : ruled('within ', within, ' of the effective date'),
      payer,
    ),
    ...lump('release', 'payment', 'Release payment', none, sheet.side(['release', 'paidBy'])),
    ...lump('standstill', 'interimPayment', 'Interim payment', none, sheet.side()),
    ...lump('patents-assigned', 'price', 'Price of the patents assigned', none, buyer(sheet)),
    ...(['A', 'B'] as const).flatMap((side) =>
      lump(
        'caps-and-minimums',
        `prepaid${side}`,
        'Prepayment of royalties',
        onDay('caps-and-minimums', 'prepaidDue'),
        [{ text: sheet.names[side] }],
      ),
    ),
  ];
}

/** Who buys is the party that does not sell. */
function buyer(sheet: SheetReader): Text {
  const seller = sheet.value('patents-assigned', 'seller', 'choice');
  if (!seller || seller.basis === 'undisclosed') return sheet.side(['patents-assigned', 'seller']);
  const side: Side = seller.value === 'A' ? 'B' : 'A';
  return [known(sheet.names[side], seller)];
}

/** The dated amounts of every term that has some: instalments, net amounts, those of terms that people made. */
export function instalments(sheet: SheetReader): readonly CalendarLine[] {
  return sheet.terms.flatMap((term) =>
    Object.entries(findDefinition(term)?.fields ?? {}).flatMap(([key, field]) => {
      if (field.kind !== 'payment-schedule' || !sheet.isAsked(term.key, key)) return [];
      const what = singular[key] ?? nameSides(field.label, sheet.names);
      const by = payerOf(sheet, term.key);
      const stated = sheet.value(term.key, key, 'payment-schedule');
      if (!stated || stated.basis === 'undisclosed')
        return [{ termKey: term.key, what, by, ...dayOf(stated, sheet.figures), ...amountOf(stated, sheet) }];
      const { currency, instalments: dated } = stated.value;
      return dated.map(({ due, amount }, index): CalendarLine => ({
        termKey: term.key,
        what: dated.length === 1 ? what : `${what} ${index + 1} of ${dated.length}`,
        by,
        ...dayOf({ ...stated, value: due }, sheet.figures),
        ...amountOf({ ...stated, value: { amount, currency } }, sheet),
      }));
    }),
  );
}

/** How one amount of the field is called. */
const singular: Readonly<Record<string, string>> = {
  instalments: 'Instalment',
  amounts: 'Balancing payment',
};

function payerOf(sheet: SheetReader, termKey: string): Text {
  if (termKey === 'consideration') return sheet.side(...PAYER);
  return sheet.side([termKey, 'payer']);
}

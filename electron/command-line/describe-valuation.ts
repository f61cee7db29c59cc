import { formatDecimal } from '../../domain/decimal.ts';
import type { Valuation } from '../../domain/economics/valuation/value-scenario.ts';

/** A valuation in lines to read; the working is in the JSON document, line by line. */
export function describeValuation(valuation: Valuation, sides: Readonly<Record<'A' | 'B', string>>): string {
  const { currency, valuationDate, npv, cashFlows, byYear, leftOut, marked, conventions } = valuation;
  const say = (amount: string) => `${currency} ${formatDecimal(amount)}`;
  const rate = (side: 'A' | 'B') => {
    const each = valuation.effectivePerUnit[side].presentValue.all;
    const share = valuation.effectivePercent[side].presentValue.all;
    return each === null || share === null || each === '0'
      ? []
      : [
          `${sides[side]} pays ${currency} ${each} per unit, ${share} of its sales, past and term, present values`,
        ];
  };
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
  return [
    `Value on ${valuationDate}`,
    `  to ${sides.A}: ${say(npv.toA)}; to ${sides.B}: ${say(npv.toB)}`,
    `  paid by ${sides.A}: ${say(npv.paidByA)}; paid by ${sides.B}: ${say(npv.paidByB)}`,
    ...[...rate('A'), ...rate('B')].map((line) => `  ${line}`),
    ...section(
      'Payments',
      cashFlows.map(
        ({ date, payer, label, amount, currency: own, reporting }) =>
          `${date}  ${sides[payer]}  ${label}: ${own} ${formatDecimal(amount)}${own === currency ? '' : ` = ${say(reporting)}`}`,
      ),
    ),
    ...section(
      'By year',
      byYear.map(({ year, paidByA, paidByB, netToA, limitedBy }) => {
        const limits = (['A', 'B'] as const).flatMap((side) =>
          limitedBy[side] ? [`${sides[side]}: ${limitWords[limitedBy[side]]}`] : [],
        );
        const note = limits.length > 0 ? ` (${limits.join('; ')})` : '';
        return `${year}  ${sides.A} ${say(paidByA)}, ${sides.B} ${say(paidByB)}, net to ${sides.A} ${say(netToA)}${note}`;
      }),
    ),
    ...section(
      'Left out',
      leftOut.map(({ what, reason }) => `${what}: ${reason}`),
    ),
    ...section(
      'Only illustrative or estimated',
      marked.map(({ what, basis }) => `${what}: ${basis}`),
    ),
    ...section('How it was read', conventions),
  ].join('\n');
}

const limitWords = {
  annualCap: 'annual cap',
  minimum: 'annual minimum',
  smallPayer: 'small payer, nothing due',
} as const;

import type { SheetFacts } from './sheet-facts.ts';
import type { Side } from './values/value-kind.ts';

/** How a sentence calls those who pay and are paid: the payer at its start, the payee within it. */
export function payerWords(
  { payer }: SheetFacts,
  names: Readonly<Record<Side, string>>,
): { readonly payer: string; readonly payee: string } {
  if (payer === 'A') return { payer: names.A, payee: names.B };
  if (payer === 'B') return { payer: names.B, payee: names.A };
  return payer === 'both'
    ? { payer: 'Each party', payee: 'the other party' }
    : { payer: 'The payer', payee: 'the payee' };
}

import { amountSchema } from '../../precedents/amount.ts';
import type { Fact } from '../../precedents/fact.ts';
import type { KnownPrecedent } from '../../precedents/known-precedent.ts';
import { aFact, aKnown } from '../../precedents/precedent.fixture.ts';
import { fxTable, type FxRate } from '../fx.ts';
import { knownFigures } from './known-figures.ts';
import { reckonWorksheet } from './reckon-worksheet.ts';
import type { WorksheetResult } from './result.ts';
import { worksheetSchema, type Worksheet } from './worksheet.ts';

/** A made-up precedent with these facts, c1, c2, …, announced on 1 January 2024. */
export function precedentWith(facts: readonly Partial<Fact>[]): KnownPrecedent {
  return aKnown({
    announced: '2024-01-01',
    facts: facts.map((fact, index) => aFact({ id: `c${index + 1}`, ...fact })),
  });
}

export function anAmount(parts: object): Partial<Fact> {
  return { amount: amountSchema.parse({ currency: 'USD', unit: 'total', ...parts }) };
}

export function assume(value: string | null, parts: object = {}) {
  return { from: 'assumption' as const, value, by: 'K. Lee', why: 'As in our model.', ...parts };
}

export function take(known: KnownPrecedent, factId: string, part = 'amount') {
  const says = knownFigures(known).find((figure) => figure.factId === factId && figure.part === part)?.says;
  return { from: 'fact' as const, factId, part, seen: says ?? '' };
}

/** A worksheet of payments in US dollars, valued on 1 January 2024 at 0 %. */
export function aWorksheet(parts: object): Worksheet {
  return worksheetSchema.parse({
    precedentId: 'ada-bea-2001',
    start: 'payments',
    currency: 'USD',
    countsWhy: '',
    valuationDate: assume('2024-01-01'),
    discountRate: assume('0'),
    ...parts,
  });
}

export function reckon(
  worksheet: Worksheet,
  known: KnownPrecedent = precedentWith([]),
  rates: readonly FxRate[] = [],
): WorksheetResult {
  return reckonWorksheet(worksheet, { known: knownFigures(known), fx: fxTable(rates), fxOldestDays: 10 });
}

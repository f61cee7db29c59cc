import { Figure } from '../figure.ts';
import type { StandardCounts } from './family-counts.ts';
import { certain, noFigure, type Ranged } from './ranged.ts';
import type { Burden, StatedTotal, StudiedStandard } from './study.ts';

/** N_total: as stated, or as counted from lists. */
export function totalOf({ total }: StudiedStandard, counts: StandardCounts): Ranged {
  if (total.from === 'stated')
    return total.count === ''
      ? noFigure('No total is stated: say how many families there are, or count them from a list.')
      : stated(total.count, total);
  if (total.sources.length === 0) return noFigure('No list is chosen to count the total from.');
  return certain(new Figure(counts.total?.families ?? 0));
}

/** T: a fraction of the price, or an amount per unit. */
export function burdenOf({ burden }: StudiedStandard): Ranged {
  if (burden.value === '') return noFigure('No aggregate burden is stated.');
  if (burden.unit === 'per-unit' && burden.currency === '')
    return noFigure('The aggregate burden has no currency.');
  const { exact, low, high } = stated(burden.value, burden);
  if (burden.unit === 'per-unit' || !exact.ok) return { exact, low, high };
  return {
    exact: { ok: true, value: exact.value.dividedBy(100) },
    low: low && low.dividedBy(100),
    high: high && high.dividedBy(100),
  };
}

/** In which unit rates are: a fraction of the price, or a currency per unit; null while nothing is stated. */
export function unitOf({ burden }: StudiedStandard): string | null {
  if (burden.value === '') return null;
  if (burden.unit === 'percent') return 'fraction';
  return burden.currency === '' ? null : burden.currency;
}

/** What a careful reader would ask of a stated figure. */
export function remarksOnInputs({ total, burden }: StudiedStandard): readonly string[] {
  const remarks: string[] = [];
  if (total.from === 'stated' && total.count !== '') remarks.push(...remarksOn('total', total.count, total));
  if (burden.value !== '') remarks.push(...remarksOn('aggregate burden', burden.value, burden));
  return remarks;
}

function remarksOn(
  what: string,
  value: string,
  { low, high, by, why }: Pick<StatedTotal | Burden, 'low' | 'high' | 'by' | 'why'>,
): readonly string[] {
  const remarks: string[] = [];
  if (by.trim() === '' || why.trim() === '')
    remarks.push(
      `The ${what} is stated ${by.trim() === '' ? 'by nobody' : 'without a reason'}: nobody can defend it so.`,
    );
  const isOutside = (low !== '' && new Figure(low).gt(value)) || (high !== '' && new Figure(high).lt(value));
  if (isOutside) remarks.push(`The ${what} lies outside its own bounds.`);
  return remarks;
}

function stated(value: string, { low, high }: { readonly low: string; readonly high: string }): Ranged {
  return {
    exact: { ok: true, value: new Figure(value) },
    low: low === '' ? null : new Figure(low),
    high: high === '' ? null : new Figure(high),
  };
}

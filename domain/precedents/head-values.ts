import { isDay } from '../days.ts';
import type { FieldValues, Stated } from '../terms/stated.ts';
import type { Precedent } from './precedent.ts';

const stated = <T>(value: T): Stated<T> => ({ basis: 'stated', value });

/**
 * What the head of an entry says of terms, by catalogue key. In the library every such line has a fact that supports it; of an
 * entry of our own it may be all that was written, and is then as much said as a fact.
 */
export function headValues(precedent: Precedent): Readonly<Record<string, FieldValues>> {
  return {
    parties: partiesOf(precedent),
    'effective-date': {
      ...(isWhole(precedent.announced) ? { announced: stated(precedent.announced) } : {}),
      ...(isWhole(precedent.effective) ? { effective: stated(precedent.effective) } : {}),
    },
    'grant-direction': directionOf(precedent),
    standards: precedent.standards.length > 0 ? { standards: stated(precedent.standards) } : {},
    term: termOf(precedent),
  };
}

function partiesOf({ parties }: Precedent): FieldValues {
  const sides = (['A', 'B'] as const).flatMap((side) => {
    const party = parties.find((candidate) => candidate.side === side);
    return party ? [{ side, name: party.name, localName: null, localLanguage: null, seat: null }] : [];
  });
  return sides.length === 2 ? { parties: stated(sides) } : {};
}

function directionOf({ direction }: Precedent): FieldValues {
  if (direction === 'cross') return { direction: stated('cross') };
  return direction === 'one-way' ? { direction: stated('a-to-b') } : {};
}

function termOf({ termYears, expires }: Precedent): FieldValues {
  if (termYears !== null && /^[1-9]\d{0,2}$/.test(termYears))
    return { form: stated('fixed'), length: stated({ count: Number(termYears), unit: 'years' }) };
  return isWhole(expires) ? { form: stated('until'), until: stated(expires) } : {};
}

function isWhole(date: string | null): date is string {
  return date !== null && isDay(date);
}

import { findTerm } from '../../terms/catalogue.ts';
import { nameSides } from '../../terms/name-sides.ts';
import type { Side } from '../../terms/values/value-kind.ts';
import type { CommonBase } from '../statistics.ts';
import type { Figure } from './figure.ts';
import { PUBLISHED_RATE } from './published-rate.ts';

interface Place {
  readonly termKey: string;
  readonly field: string;
}

/** What must be alike in two figures before they may stand in one row. */
export function keyOf({ termKey, field }: Place, { unit, base }: Figure): string {
  return [termKey, field, unit, ...base].join(' | ').toLowerCase();
}

/** The base in words; the sides are told by what they do, since every precedent has parties of its own. */
export function commonBase(place: Place, figure: Figure, netLicensor: Side): CommonBase {
  const { termKey, field } = place;
  const label = [fieldLabel(place, netLicensor), ...figure.base]
    .join(', ')
    .replace(', per unit', ' per unit');
  return { key: keyOf(place, figure), termKey, field, label, unit: figure.unit };
}

function fieldLabel({ termKey, field }: Place, netLicensor: Side): string {
  if (field === PUBLISHED_RATE) return 'Rate as published';
  const label = findTerm(termKey)?.fields[field]?.label ?? field;
  const names =
    netLicensor === 'A' ? { A: 'the licensor', B: 'the licensee' } : { A: 'the licensee', B: 'the licensor' };
  return nameSides(label, names);
}

import { consideration } from '../terms/catalogue/consideration.ts';
import type { PrecedentDirection, PrecedentKind } from './precedent.ts';

export const kindWords: Readonly<Record<PrecedentKind, string>> = {
  'bilateral-deal': 'bilateral deal',
  arbitration: 'arbitration',
  'court-determination': 'court determination',
  'patent-purchase': 'patent purchase',
  'regulatory-commitment': 'regulatory commitment',
  'licensing-programme': 'licensing programme',
  'patent-pool': 'patent pool',
};

export const directionWords: Readonly<Record<PrecedentDirection, string>> = {
  cross: 'cross-licence',
  'one-way': 'one way',
  'net-balancing': 'cross-licence, one side pays the balance',
  pool: 'pool',
  assignment: 'assignment of patents',
  unknown: 'not known',
};

/** The forms of payment that a term sheet knows, as it names them. */
export const paymentForms = consideration.fields['forms']?.options ?? [];

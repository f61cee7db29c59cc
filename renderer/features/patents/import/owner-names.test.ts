import { expect, it } from 'vitest';
import { anOpenDeal, aTerm } from '../../../../domain/shareable/open-deal.fixture.ts';
import { ownerNames } from './owner-names.ts';

const party = (side: 'A' | 'B', name: string) => ({
  side,
  name,
  localName: null,
  localLanguage: null,
  seat: null,
});
const value = [party('A', 'Nokia Corporation'), party('B', 'Xiaomi')];
const open = anOpenDeal([aTerm('parties', { parties: { basis: 'stated', value } })]);
const listed = { ...open.deal, roundNumber: 2, roundStatus: 'draft', termCount: 1, agreedCount: 0 } as const;

it('offers the names of the paper, and those of the address book for a deal that was not opened', () => {
  const other = { ...listed, id: 'other' };
  expect(ownerNames([listed, other], { [listed.id]: open })).toEqual([
    'Nokia Corporation',
    'Xiaomi',
    'Ada',
    'Bea',
  ]);
});

it('offers each name once', () => {
  expect(ownerNames([listed, { ...listed, id: 'other' }], {})).toEqual(['Ada', 'Bea']);
});

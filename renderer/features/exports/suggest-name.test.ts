import { expect, it } from 'vitest';
import type { OpenDeal } from '../../../domain/deals/deal.ts';
import { suggestName } from './suggest-name.ts';

const party = (id: string, name: string) => ({ id, name, localName: null, localLanguage: null, seat: null });
const open: OpenDeal = {
  deal: {
    id: 'd',
    title: 'Squeeze them',
    parties: { A: party('a', 'A/S Nord'), B: party('b', 'Süd "GmbH"') },
    ourSide: 'A',
    createdAt: '',
    updatedAt: '',
  },
  round: {
    id: 'r',
    dealId: 'd',
    number: 2,
    status: 'draft',
    proposedBy: 'A',
    dated: '2026-01-01',
    terms: [],
    schedules: [],
  },
  notes: {},
};

it('names the parties, never our working title, and no character that a file system refuses', () => {
  expect(suggestName(open, 'counterpart')).toBe('Term sheet A S Nord - Süd  GmbH , round 2, counterpart.pdf');
});

import type { ListPart } from '../../domain/patents/list-view.ts';
import { freezeRound } from './freeze-round.ts';
import { putList, startListBench, type ListedRow } from './listed-patents.fixture.ts';
import { attachSchedule } from './schedules.ts';

const rows: readonly ListedRow[] = [
  {
    application: 'JP20110000101',
    publications: ['JP2012900101 A', 'JP5900101 B2'],
    family: '901',
    title: 'Paging of sleeping terminals',
    standard: '3GPP TS 36.901',
    filingDate: '2011-01-05',
  },
  {
    application: 'US201213900101',
    publications: ['US8900101 B2'],
    family: '901',
    standard: '3GPP TS 36.901',
    filingDate: '2012-01-04',
  },
  {
    application: 'US201213900101',
    publications: ['US8900101 B2'],
    family: '901',
    title: 'Paging of sleeping terminals',
    standard: '3GPP TS 38.901',
  },
  { application: 'JP2011900202', status: 'excluded' },
  { publications: ['EP2900303'], family: '1000' },
  { publications: ['EP2900303 A1'], family: '1000', status: 'unresolved' },
];

export const offices = (...names: readonly string[]): ListPart => ({
  search: '',
  filters: { offices: names },
  sort: null,
});
export const all = { offset: 0, limit: 100 };
export const numbers = (lines: readonly { publication: string | null; application: string | null }[]) =>
  lines.map(({ publication, application }) => publication ?? application);

export function startBench() {
  const { ctx, open } = startListBench();
  const listId = putList(ctx, 'Families', rows);
  const attach = (letter: string, part?: ListPart) =>
    attachSchedule(ctx, { roundId: open.round.id, letter, listId, part });
  const freeze = (roundId: string) =>
    freezeRound(ctx, { roundId, as: 'sent', dated: '2026-03-02', channel: 'email', note: '' });
  return { ctx, listId, dealId: open.deal.id, roundId: open.round.id, attach, freeze };
}

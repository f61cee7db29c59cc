import type { NewDeal, OpenDeal, RoundTerm } from '../../domain/deals/deal.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });

/** A new workspace with one deal: we are Party A, and round 1 is a draft. The clock stands still unless the test moves it. */
export async function startDeal(
  deal: Partial<NewDeal> = {},
): Promise<{ readonly backend: TestBackend; readonly open: OpenDeal; readonly pass: (ms: number) => void }> {
  let time = Date.parse('2026-03-04T09:00:00.000Z');
  const backend = createTestBackend({ now: () => new Date(time).toISOString() });
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: false }));
  const open = unwrap(
    await backend.call('deals.create', {
      title: 'Aspen',
      parties: { A: party('Nokia'), B: party('Xiaomi') },
      ourSide: 'A',
      termKeys: [],
      ...deal,
    }),
  );
  const pass = (ms: number) => {
    time += ms;
  };
  return { backend, open, pass };
}

/** The term of the latest round. */
export function termOf(open: OpenDeal, key: string): RoundTerm {
  const found = open.round.terms.find((term) => term.key === key);
  if (!found) throw new Error(`there is no term ${key}`);
  return found;
}

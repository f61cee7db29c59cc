import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenDeal } from '../../domain/deals/deal.ts';
import { startDeal } from '../operations/two-parties.fixture.ts';
import { unwrap, type TestBackend } from '../test-backend.ts';
import { anyEdits, type Edit } from './random-edits.fixture.ts';

/** All of a deal that undo is about. */
const contentOf = ({ deal, round, rounds, notes }: OpenDeal) => ({
  deal: { ...deal, updatedAt: null },
  round,
  rounds,
  notes,
});

type Step = 'history.undo' | 'history.redo';

/** Goes on until there is nothing left; answers the deal after each step, beginning with what is there now. */
async function walk(backend: TestBackend, dealId: string, step: Step): Promise<readonly unknown[]> {
  let open = unwrap(await backend.call('deals.open', { dealId }));
  const seen: unknown[] = [contentOf(open)];
  while (open.history[step === 'history.undo' ? 'undo' : 'redo'] !== null) {
    open = unwrap(await backend.call(step, { dealId }));
    seen.push(contentOf(open));
  }
  return seen;
}

/** A deal whose first round was sent, so that drafts may come and go, with these edits done to it. */
async function edit(edits: readonly Edit[]) {
  const { backend, open, pass } = await startDeal();
  const dealId = open.deal.id;
  const freezing = { roundId: open.round.id, as: 'sent' as const, dated: '2026-03-04', channel: 'email' };
  unwrap(await backend.call('rounds.freeze', { ...freezing, note: '' }));
  let last = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
  for (const { after, run } of edits) {
    pass(after);
    const answer = await run(backend, last);
    last = answer.ok ? answer.value : unwrap(await backend.call('deals.open', { dealId }));
  }
  return { backend, dealId, last };
}

describe('after any edits', () => {
  it('undoing all leads to the start, redoing all to the end, by the same way, also after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, async (edits) => {
        const { backend, dealId, last } = await edit(edits);
        const redone = await walk(backend, dealId, 'history.redo');
        unwrap(await backend.call('workspace.close', {}));
        unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
        const down = await walk(backend, dealId, 'history.undo');
        const up = await walk(backend, dealId, 'history.redo');
        expect(redone[0]).toEqual(contentOf(last));
        expect(down[0]).toEqual(redone.at(-1));
        expect(up).toEqual(down.toReversed());
        expect(down.at(-1)).toMatchObject({ round: { number: 1 }, deal: { title: 'Aspen' }, notes: {} });
        expect(backend.incidents).toEqual([]);
        await backend.close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createContext } from '../context.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { openWorkspaceFile } from '../open.ts';
import { startDeal } from '../operations/two-parties.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { recorded } from './recorded.ts';

describe('undo', () => {
  it('says why a list that was taken out of the workspace cannot come back, and goes on before it', async () => {
    const { backend, open } = await startDeal();
    const [dealId, roundId] = [open.deal.id, open.round.id];
    const file = backend.path('list.csv');
    writeFileSync(file, toCutForm(inventedRows));
    const wanted = { source: { file }, name: 'Families', owner: 'Nokia', settings: {} };
    unwrap(await backend.finish(await backend.call('patentLists.import', wanted)));
    const [list] = unwrap(await backend.call('patentLists.list', {}));
    const listId = list?.id ?? '';
    unwrap(await backend.call('deals.rename', { dealId, title: 'Birch' }));
    unwrap(await backend.call('schedules.attach', { roundId, letter: 'A', listId }));
    unwrap(await backend.call('schedules.detach', { roundId, letter: 'A' }));
    unwrap(await backend.call('patentLists.remove', { id: listId }));
    expect(await backend.call('history.undo', { dealId })).toMatchObject({
      error: {
        code: 'conflict',
        message:
          '"Detach Schedule A" stays as it is. The patent list of Schedule A was taken out of the workspace.',
      },
    });
    expect(unwrap(await backend.call('history.undo', { dealId })).history.undo).toMatch(/^Rename/);
    expect(unwrap(await backend.call('history.undo', { dealId })).deal.title).toBe('Aspen');
    expect(backend.incidents).toEqual([]);
  });

  it('forgets all but the newest 2,000 steps of a deal', async () => {
    const { backend, open } = await startDeal();
    unwrap(await backend.call('workspace.close', {}));
    const settings = { now: () => '2026-03-04T09:00:00.000Z', newId: () => 'unused' };
    const file = backend.path('deal.parley');
    const db = unwrap(openWorkspaceFile(file, { nativeBinding: undefined, now: settings.now }));
    const ctx = createContext(db, { file, ...settings });
    const note = { kind: 'note' as const, owner: open.deal.id, key: 'territory' };
    ctx.transaction(() => {
      for (let n = 1; n <= 2_003; n += 1)
        recorded(ctx, open.deal.id, { label: `Note ${n}` }, [note], () =>
          ctx.termNotes.save(open.deal.id, 'territory', `Words ${n}`),
        );
    });
    const labels = db.prepare('SELECT label FROM history_steps ORDER BY step_key').pluck().all();
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([2_000, 'Note 4', 'Note 2003']);
    expect(ctx.history.list(open.deal.id)).toHaveLength(500);
    db.close();
  });
});

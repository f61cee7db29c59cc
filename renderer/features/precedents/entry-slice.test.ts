import { beforeEach, describe, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../../../db/test-backend.ts';
import { aPrecedent } from '../../../domain/precedents/precedent.fixture.ts';
import { fail } from '../../../domain/result.ts';
import type { Host } from '../../api.ts';
import { createAppStore } from '../../store.ts';

let backend: TestBackend;

async function start() {
  const store = createAppStore({
    call: backend.call,
    host: (() => Promise.resolve(backend.path('ours.json'))) as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  await backend.call('workspace.create', { file: backend.path('work.parley'), sample: false });
  return store;
}

describe('entries of the library in the window', () => {
  beforeEach(() => {
    backend = createTestBackend();
  });
  it('are read once, and hold what we write of them at once', async () => {
    const store = await start();
    await store.getState().openPrecedent('nokia-apple-2017');
    const note = { precedentId: 'nokia-apple-2017', factId: null, note: 'Ask.', correction: null };
    unwrap(await store.getState().annotatePrecedent(note));
    const entry = store.getState().precedentsById['nokia-apple-2017'];
    expect(entry?.state === 'ready' && entry.value.notes[0]?.note).toBe('Ask.');
    await store.getState().openPrecedent('no-such-entry');
    expect(store.getState().precedentsById['no-such-entry']?.state).toBe('failed');
  });
  it('of our own go into a file, out of the workspace, and come back', async () => {
    const store = await start();
    const state = store.getState();
    const precedent = aPrecedent();
    unwrap(await state.saveOwnPrecedent({ precedent, isConfidential: true, isNew: true }));
    const again = await state.saveOwnPrecedent({ precedent, isConfidential: true, isNew: true });
    expect(again).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const written = await state.exportPrecedents({ ids: null, format: 'json' }, 'ours.json');
    expect(written && unwrap(written).entries).toBe(1);
    unwrap(await state.removeOwnPrecedent(precedent.id));
    expect(store.getState().precedentsById).toEqual({});
    const file = backend.path('ours.json');
    const { sha256, entries } = unwrap(await state.readPrecedentFile(file));
    expect(entries).toMatchObject([{ id: precedent.id, outcome: 'new', isConfidential: true }]);
    const decisions = [{ index: 0, as: 'new' as const, id: null }];
    const { saved } = unwrap(
      await state.importPrecedents({ file, sha256, isConfidential: false, decisions }),
    );
    expect(saved).toMatchObject([{ id: precedent.id, isConfidential: true }]);
  });
  it('stay where they were opened while others are written on, and are read again', async () => {
    const store = await start();
    const state = store.getState();
    await state.openPrecedent('microsoft-samsung-2011');
    await state.openPrecedent('nokia-apple-2017');
    unwrap(await state.saveOwnPrecedent({ precedent: aPrecedent(), isConfidential: true, isNew: true }));
    expect(store.getState().precedentsById['microsoft-samsung-2011']?.state).toBe('ready');
    expect([...store.getState().stalePrecedents]).toEqual(['microsoft-samsung-2011', 'nokia-apple-2017']);
    await state.openPrecedent('microsoft-samsung-2011');
    expect([...store.getState().stalePrecedents]).toEqual(['nokia-apple-2017']);
    const note = { precedentId: 'microsoft-samsung-2011', factId: null, note: 'Ask.', correction: null };
    unwrap(await state.annotatePrecedent(note));
    expect([...store.getState().stalePrecedents]).toEqual(['nokia-apple-2017']);
    state.rereadEntries();
    expect(store.getState().stalePrecedents.size).toBe(3);
    expect(store.getState().precedentsById['nokia-apple-2017']?.state).toBe('ready');
  });
  it('of the workspace before are dropped, late answers too', async () => {
    const store = await start();
    const late = store.getState().openPrecedent('nokia-apple-2017');
    store.getState().forgetEntries();
    await late;
    expect(store.getState().precedentsById).toEqual({});
  });
});

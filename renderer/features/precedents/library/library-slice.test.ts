import { beforeEach, expect, it } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../../db/test-backend.ts';
import { fail } from '../../../../domain/result.ts';
import type { Host } from '../../../api.ts';
import { createAppStore } from '../../../store.ts';

let backend: TestBackend;
let asked: string[];

async function start() {
  const store = createAppStore({
    call: (name, input) => {
      asked.push(name);
      return backend.call(name, input);
    },
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
  await store.getState().createWorkspace(backend.path('work.parley'), false);
  return store;
}

beforeEach(() => {
  backend = createTestBackend();
  asked = [];
});

it('asks for the library once, however many screens need it, and anew in another workspace', async () => {
  const store = await start();
  const state = store.getState();
  expect(asked).not.toContain('precedents.list');
  await Promise.all([state.needPrecedents(), state.needPrecedents()]);
  expect(asked.filter((name) => name === 'precedents.list')).toHaveLength(1);
  expect(store.getState().precedents.state).toBe('ready');
  state.forgetPrecedents();
  expect(store.getState().precedents.state).toBe('loading');
  await state.needPrecedents();
  expect(asked.filter((name) => name === 'precedents.list')).toHaveLength(2);
});

it('holds the answer to what was typed last, whichever comes first', async () => {
  const store = await start();
  const state = store.getState();
  await Promise.all([state.searchLibrary('nokia'), state.searchLibrary(' nokia  lg ')]);
  const hits = store.getState().libraryHits;
  expect(hits?.state === 'ready' && hits.value.map(({ id }) => id)).toContain('nokia-lg-2017-arbitration');
  expect(hits?.state === 'ready' && hits.value.map(({ id }) => id)).not.toContain('nokia-apple-2017');
  await Promise.all([state.searchLibrary('nokia'), state.searchLibrary('  ')]);
  expect(store.getState().libraryHits).toBeNull();
});

it('keeps how the library is looked at until another workspace comes', async () => {
  const store = await start();
  const state = store.getState();
  state.changeLibraryView({ filters: { kinds: ['patent-pool'] } });
  state.changeLibraryView({ shape: 'timeline' });
  state.keepLibraryScroll('list', 120);
  expect(store.getState().libraryView).toEqual({
    query: '',
    filters: { kinds: ['patent-pool'] },
    order: null,
    shape: 'timeline',
  });
  expect(store.getState().libraryScroll).toEqual({ list: 120, timeline: 0 });
  state.forgetLibrary();
  expect(store.getState().libraryView.filters).toEqual({});
  expect(store.getState().libraryScroll.list).toBe(0);
});

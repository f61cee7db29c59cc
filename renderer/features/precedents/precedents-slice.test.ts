import { expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../../../db/test-backend.ts';
import { aPrecedent } from '../../../domain/precedents/precedent.fixture.ts';
import { fail } from '../../../domain/result.ts';
import type { Api, Host } from '../../api.ts';
import { createAppStore } from '../../store.ts';
import { holdFirst } from './hold-first.fixture.ts';

function storeOn(call: Api['call']) {
  return createAppStore({
    call,
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob: () => Promise.resolve(fail({ code: 'cancelled' })),
  });
}

it('drops an answer that a newer question made old', async () => {
  const backend = createTestBackend();
  const held = holdFirst(backend.call, 'precedents.list');
  const store = storeOn(held.call);
  unwrap(await backend.call('workspace.create', { file: backend.path('work.parley'), sample: false }));
  const first = store.getState().loadPrecedents();
  const entry = { precedent: aPrecedent(), isConfidential: true, isNew: true };
  const { precedent } = unwrap(await backend.call('precedents.saveOwn', entry));
  await store.getState().loadPrecedents();
  held.release();
  await first;
  const list = store.getState().precedents;
  expect(list.state === 'ready' && list.value.map(({ id }) => id)).toContain(precedent.id);
});

it('asks again where the list could not be read, and only then', async () => {
  const backend = createTestBackend();
  let asked = 0;
  const store = storeOn(async (name, input) => {
    asked += Number(name === 'precedents.list');
    return backend.call(name, input);
  });
  await store.getState().needPrecedents();
  expect(store.getState().precedents.state).toBe('failed');
  unwrap(await backend.call('workspace.create', { file: backend.path('work.parley'), sample: false }));
  await store.getState().needPrecedents();
  expect(store.getState().precedents.state).toBe('ready');
  await store.getState().needPrecedents();
  expect(asked).toBe(2);
});

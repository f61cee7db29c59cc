import { expect, it } from 'vitest';
import { wholeList } from '../../domain/patents/list-view.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

const columns = [
  { column: 'title' as const, width: 300 },
  { column: 'expiry' as const, width: 90 },
];

it('keeps views under names, changes and removes them, for the next start too', async () => {
  const backend = createTestBackend();
  const file = backend.path('views.parley');
  unwrap(await backend.call('workspace.create', { file, sample: false }));
  const part = { ...wholeList, search: 'paging', filters: { offices: ['EP', ''] } };
  const { saved } = unwrap(
    await backend.call('patentViews.save', { id: null, view: { name: 'Theirs in EP', part, columns } }),
  );
  unwrap(
    await backend.call('patentViews.save', { id: null, view: { name: 'All', part: wholeList, columns: [] } }),
  );
  expect(unwrap(await backend.call('patentViews.list', {})).map(({ name }) => name)).toEqual([
    'All',
    'Theirs in EP',
  ]);

  const again = await backend.call('patentViews.save', {
    id: null,
    view: { name: 'theirs in ep', part: wholeList, columns: [] },
  });
  expect(again).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: 'view.name' }] },
  });

  unwrap(await backend.call('patentViews.save', { id: saved, view: { name: 'Ours in EP', part, columns } }));
  await backend.call('workspace.close', {});
  unwrap(await backend.call('workspace.open', { file }));
  expect(unwrap(await backend.call('patentViews.list', {}))).toContainEqual({
    id: saved,
    name: 'Ours in EP',
    part,
    columns,
  });
  expect(unwrap(await backend.call('patentViews.remove', { id: saved })).map(({ name }) => name)).toEqual([
    'All',
  ]);
  expect(await backend.call('patentViews.remove', { id: saved })).toMatchObject({ ok: false });
});

import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { patentListSummarySchema } from '../../domain/contract/patent-lists.ts';
import { createTestBackend } from '../test-backend.ts';

const csv = `Publication number,Owner,Title
EP1848154 B1,NTT DOCOMO INC,Radio control
EP1848155 B1,"NTT Docomo, Inc.",Radio control
EP1848156 B1,Nokia Corporation,Handover
`;

it('merges spellings of one company in every list, counts anew, and splits them again', async () => {
  const backend = createTestBackend();
  await backend.call('workspace.create', { file: backend.path('w.parley'), sample: false });
  const file = backend.path('list.csv');
  writeFileSync(file, csv);
  const importAs = async (name: string) => {
    const started = await backend.call('patentLists.import', {
      source: { file },
      name,
      owner: 'NTT DOCOMO',
      settings: {},
    });
    const done = await backend.finish(started);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return patentListSummarySchema.parse(done.value);
  };
  const one = await importAs('One');
  const other = await importAs('Other');
  const before = await backend.call('companies.list', { listId: one.id });
  expect(before).toMatchObject({
    ok: true,
    value: { proposals: [{ spellings: expect.arrayContaining(['NTT DOCOMO INC', 'NTT Docomo, Inc.']) }] },
  });
  expect(one.counts.byOwner).toHaveLength(3);

  const spellings = ['NTT DOCOMO INC', 'NTT Docomo, Inc.'];
  const merged = await backend.call('companies.merge', { listId: one.id, spellings, company: 'NTT DOCOMO' });
  expect(merged).toMatchObject({ ok: true, value: { companies: { proposals: [] } } });
  const counted = await backend.call('patentLists.get', { id: other.id });
  if (!counted.ok) throw new Error('the other list is gone');
  expect(counted.value.counts.byOwner).toContainEqual(
    expect.objectContaining({ owner: 'NTT DOCOMO', spellings: 2, rows: 2 }),
  );

  const split = await backend.call('companies.split', { listId: one.id, spellings });
  if (!split.ok) throw new Error('not split');
  expect(split.value.list.counts).toEqual(one.counts);
});

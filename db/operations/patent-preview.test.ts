import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

async function openWorkspace() {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('work.parley'), sample: false }));
  return backend;
}

it('shows what is in a file and how it would be read, and stores nothing', async () => {
  const backend = await openWorkspace();
  const file = backend.path('list.csv');
  writeFileSync(file, toCutForm(inventedRows));
  const preview = unwrap(await backend.call('patentLists.preview', { source: { file }, settings: {} }));
  expect(preview).toMatchObject({
    sourceName: 'list.csv',
    kind: 'text',
    settings: { format: 'isld', encoding: 'utf-8', separator: ',', headerLine: 1 },
    refusal: null,
  });
  expect(preview.rows).toHaveLength(6);
  expect(preview.understood[0]).toMatchObject({
    status: 'resolved',
    numbers: ['JP2012900101A', 'JP5900101B2'],
  });
  expect(preview.understood[5]).toMatchObject({ status: 'unresolved', reason: '"as filed": not a number' });
  expect(unwrap(await backend.call('patentLists.list', {}))).toEqual([]);
});

it('reads as it was told to, where it was told', async () => {
  const backend = await openWorkspace();
  const source = { text: 'Ref;When\nEP1848154A1;03/04/2006\n' };
  const settings = { meanings: { 0: 'publication', 1: 'filing-date' }, dateOrder: 'month-first' } as const;
  const preview = unwrap(await backend.call('patentLists.preview', { source, settings }));
  expect(preview.settings).toMatchObject({ ...settings, format: 'generic', separator: ';', headerLine: 1 });
  expect(preview.columns).toEqual(['publication', 'filing-date']);
});

it('looks at the head only, however large the file', async () => {
  const backend = await openWorkspace();
  const file = backend.path('large.csv');
  const out = openSync(file, 'w');
  writeSync(out, 'Publication number;Title\n');
  const slice = 'EP1848154A1;Paging of sleeping terminals\n'.repeat(25_000);
  for (let part = 0; part < 40; part += 1) writeSync(out, slice);
  closeSync(out);
  const before = performance.now();
  const preview = unwrap(await backend.call('patentLists.preview', { source: { file }, settings: {} }));
  expect(performance.now() - before, 'reading it all takes seconds').toBeLessThan(500);
  expect(preview.bytes).toBeGreaterThan(40_000_000);
  expect(preview.rows.length).toBeLessThan(100);
});

it('proposes what was said of such columns when a list with them was imported', async () => {
  const backend = await openWorkspace();
  const first = { text: 'Chiffre;Quelle;Anmerkung\nEP1848154A1;Foo Oy;first\n' };
  const second = { text: 'CHIFFRE;quelle;Anmerkung \nEP2400812B1;Foo Oy;second\n' };
  const look = async () =>
    unwrap(await backend.call('patentLists.preview', { source: second, settings: {} }));
  const said = { 0: 'publication', 2: 'title' } as const;
  expect((await look()).columns).not.toEqual(['publication', null, 'title']);
  const job = await backend.call('patentLists.import', {
    source: first,
    name: 'One',
    owner: 'Foo Oy',
    settings: { meanings: said },
  });
  unwrap(await backend.finish(job));
  expect(await look()).toMatchObject({
    columns: ['publication', null, 'title'],
    formatReason: expect.stringContaining('its columns as they were said last'),
  });
});

it('refuses what is no list, in words', async () => {
  const backend = await openWorkspace();
  mkdirSync(backend.path('a folder'));
  const look = (name: string) =>
    backend.call('patentLists.preview', { source: { file: backend.path(name) }, settings: {} });
  expect(await look('a folder')).toMatchObject({ ok: false, error: { reason: 'is-folder' } });
  expect(await look('gone.csv')).toMatchObject({ ok: false, error: { reason: 'missing' } });
  expect(await look('work.parley')).toMatchObject({ ok: false, error: { reason: 'is-workspace' } });
});

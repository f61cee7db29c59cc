import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../test-backend.ts';

/** A workspace that keeps the round of the sample as it came from somebody, closed. */
async function closedWithFile() {
  const backend = createTestBackend();
  const file = backend.path('ours.parley');
  unwrap(await backend.call('workspace.create', { file, sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const out = backend.path('offer.json');
  const wanted = { dealId, round: 3, as: 'json' as const, copy: 'counterpart' as const, out };
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  unwrap(await backend.finish(await backend.call('receiving.start', { dealId, file: out })));
  unwrap(await backend.call('workspace.close', {}));
  const received = async () => {
    unwrap(await backend.call('workspace.open', { file }));
    const answer = await backend.call('workspace.verify', {});
    expect(backend.incidents).toEqual([]);
    return answer.ok ? answer.value.checks.find(({ name }) => name === 'received') : answer.error;
  };
  return { file, sent: readFileSync(out), received };
}

it('says that received files are as they came, and names one that is not', { timeout: 60_000 }, async () => {
  const sound = await closedWithFile();
  expect(await sound.received()).toEqual({
    name: 'received',
    ok: true,
    detail: 'All 1 received files are as they came.',
  });
  const changed = await closedWithFile();
  const db = new Database(changed.file);
  db.exec(`DROP TRIGGER received_files_stay_as_they_came;
    UPDATE received_files SET content = CAST(replace(CAST(content AS TEXT), '2017', '2018') AS BLOB);`);
  db.close();
  expect(await changed.received()).toEqual({
    name: 'received',
    ok: false,
    detail: 'These received files are not as they came: Sample: Nokia and Xiaomi, July 2017: offer.json.',
  });
});

it('goes on where pages of a received file are damaged', { timeout: 60_000 }, async () => {
  const { file, sent, received } = await closedWithFile();
  const bytes = readFileSync(file);
  const pageBytes = bytes.readUInt16BE(16);
  // within a page that holds only content, so that what leads to the next page is at its beginning
  const within = bytes.indexOf(sent.subarray(20_000, 20_040));
  expect(within).toBeGreaterThan(0);
  bytes.fill(0, within, within + 8);
  writeFileSync(file, bytes);
  expect(await received()).toMatchObject({ ok: false });
  bytes.writeUInt32BE(0x7fffffff, within - (within % pageBytes));
  writeFileSync(file, bytes);
  expect(await received()).toMatchObject({
    ok: false,
    detail: expect.stringMatching(/offer\.json, which cannot be read/),
  });
});

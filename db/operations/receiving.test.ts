import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../domain/receiving/reading.ts';
import type { ReceivedRound } from '../../domain/contract/receiving.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });

/** The sample as its other side would have it, with the deal opened anew and nothing received yet. */
async function otherSide(swapped = false): Promise<{ backend: TestBackend; dealId: string }> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('theirs.parley'), sample: false }));
  const [first, second] = [party('Nokia Corporation'), party('Xiaomi')];
  const open = unwrap(
    await backend.call('deals.create', {
      title: 'Birch',
      parties: swapped ? { A: second, B: first } : { A: first, B: second },
      ourSide: swapped ? 'A' : 'B',
      termKeys: [],
    }),
  );
  return { backend, dealId: open.deal.id };
}

/** The sample with its round 4 sent, and a schedule on it. */
async function sentSample(): Promise<{ backend: TestBackend; dealId: string }> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const { round } = unwrap(await backend.call('deals.open', { dealId }));
  const file = backend.path('list.csv');
  writeFileSync(file, toCutForm(inventedRows));
  const wanted = { source: { file }, name: 'Families', owner: 'Nokia Corporation', settings: {} };
  unwrap(await backend.finish(await backend.call('patentLists.import', wanted)));
  const lists = unwrap(await backend.call('patentLists.list', {}));
  const listId = lists.find(({ name }) => name === 'Families')?.id ?? '';
  unwrap(await backend.call('schedules.attach', { roundId: round.id, letter: 'A', listId }));
  const freezing = {
    roundId: round.id,
    as: 'sent' as const,
    dated: '2018-01-05',
    channel: 'email',
    note: '',
  };
  unwrap(await backend.call('rounds.freeze', freezing));
  return { backend, dealId };
}

async function exported(
  { backend, dealId }: { backend: TestBackend; dealId: string },
  as: 'json' | 'pdf' | 'docx',
  copy: 'counterpart' | 'redline' = 'counterpart',
): Promise<string> {
  const out = backend.path(`out-${copy}.${as}`);
  unwrap(await backend.finish(await backend.call('exports.start', { dealId, round: null, as, copy, out })));
  return out;
}

async function read({ backend, dealId }: { backend: TestBackend; dealId: string }, file: string) {
  return unwrap(await backend.finish(await backend.call('receiving.start', { dealId, file }))) as Reading;
}

async function receive(
  { backend, dealId }: { backend: TestBackend; dealId: string },
  file: string,
  isFrozen = true,
): Promise<ReceivedRound> {
  const reading = await read({ backend, dealId }, file);
  const done = await backend.finish(
    await backend.call('receiving.confirm', {
      receivedId: reading.file.id,
      decisions: {},
      dated: reading.dated ?? '2018-02-01',
      freeze: isFrozen ? { channel: 'email', note: '' } : null,
    }),
  );
  return unwrap(done) as ReceivedRound;
}

const roundIn = (file: string) => {
  const json = JSON.parse(readFileSync(file, 'utf8')) as { round: { number: number } };
  return { ...json.round, number: 0 };
};

describe('a round that came as data', { timeout: 120_000 }, () => {
  it.each(['json', 'pdf'] as const)('says after receiving what it said before (%s)', async (as) => {
    const ours = await sentSample();
    const file = await exported(ours, as);
    const theirs = await otherSide();
    const { open, file: kept } = await receive(theirs, file);
    expect(open.round).toMatchObject({ status: 'received', proposedBy: 'A', dated: '2018-01-05' });
    expect(kept).toMatchObject({ format: as, roundNumber: 1 });
    expect(roundIn(await exported(theirs, 'json'))).toEqual(roundIn(await exported(ours, 'json')));
    const { ok, checks } = unwrap(await theirs.backend.call('workspace.verify', {}));
    expect([ok, checks.filter((check) => !check.ok)]).toEqual([true, []]);
    expect(theirs.backend.incidents).toEqual([]);
  });

  it('is turned where the sides are numbered the other way', async () => {
    const ours = await sentSample();
    const file = await exported(ours, 'json');
    const theirs = await otherSide(true);
    const reading = await read(theirs, file);
    expect(reading.doubts.join('\n')).toMatch(/names the parties the other way round/);
    const { open } = await receive(theirs, file);
    const parties = open.round.terms.find(({ key }) => key === 'parties')?.fields['parties'];
    expect(parties).toMatchObject({ value: [{ side: 'A', name: 'Xiaomi' }, { side: 'B' }] });
    expect(open.round.proposedBy).toBe('B');
  });

  it('says that it was edited by hand, that it was received before, and that it is of another deal', async () => {
    const ours = await sentSample();
    const file = await exported(ours, 'json');
    const theirs = await otherSide();
    const edited = theirs.backend.path('edited.json');
    writeFileSync(
      edited,
      readFileSync(file, 'utf8').replace('"contentSha256": "', '"remark": "Call me", "contentSha256": "'),
    );
    const reading = await read(theirs, edited);
    expect(reading.doubts.join('\n')).toMatch(/does not agree with the hash/);
    await receive(theirs, file);
    expect((await read(theirs, file)).doubts.join('\n')).toMatch(
      /This very file was received on .* is round 1/,
    );
    const again = await theirs.backend.call('documents.identify', { file });
    expect(unwrap(again).found).toMatchObject([{ by: 'received', roundNumber: 1 }]);
    const stranger = readFileSync(file, 'utf8')
      .replaceAll('Nokia Corporation', 'Ada')
      .replaceAll('Xiaomi', 'Bea');
    writeFileSync(edited, stranger);
    expect((await read(theirs, edited)).doubts.join('\n')).toMatch(
      /It is of another deal: it names Ada and Bea/,
    );
  });

  it('gives way when it is undone, comes back, and its file is kept byte by byte', async () => {
    const ours = await sentSample();
    const file = await exported(ours, 'json');
    const theirs = await otherSide();
    const { dealId, backend } = theirs;
    const { open, file: kept } = await receive(theirs, file, false);
    expect(open.history.undo).toBe('Receive round 1');
    const before = unwrap(await backend.call('history.undo', { dealId }));
    expect(before.round.terms.length).toBeLessThan(open.round.terms.length);
    expect(unwrap(await backend.call('receiving.list', { dealId }))[0]).toMatchObject({ roundNumber: null });
    const again = unwrap(await backend.call('history.redo', { dealId }));
    expect(again.round.terms).toEqual(open.round.terms);
    expect(unwrap(await backend.call('receiving.list', { dealId }))[0]).toMatchObject({ roundNumber: 1 });
    const out = backend.path('original.json');
    unwrap(await backend.call('receiving.saveOriginal', { receivedId: kept.id, out }));
    expect(readFileSync(out)).toEqual(readFileSync(file));
    expect(await backend.call('receiving.discard', { receivedId: kept.id })).toMatchObject({
      error: { code: 'conflict' },
    });
  });
});

describe('a Word file', { timeout: 120_000 }, () => {
  it.each([
    ['counterpart', 'en-GB'],
    ['redline', 'en-GB'],
    ['counterpart', 'de-DE'],
  ] as const)(
    'of ours that nobody changed gives a round without a change (%s, %s)',
    async (copy, figures) => {
      const ours = await sentSample();
      const { backend, dealId } = ours;
      const options = unwrap(await backend.call('exports.options', { dealId }));
      unwrap(await backend.call('exports.saveOptions', { dealId, options: { ...options, figures } }));
      const { round } = unwrap(await ours.backend.call('deals.open', { dealId: ours.dealId }));
      const { open, record } = await receive(ours, await exported(ours, 'docx', copy));
      expect(open.round.number).toBe(round.number + 1);
      const byKey = (terms: readonly { key: string }[]) =>
        terms.toSorted((one, other) => (one.key < other.key ? -1 : 1));
      expect(byKey(open.round.terms)).toEqual(byKey(round.terms));
      expect(open.round.schedules.map(({ letter }) => letter)).toEqual(['A']);
      expect(record.absent).toEqual([]);
      expect(ours.backend.incidents).toEqual([]);
    },
  );
});

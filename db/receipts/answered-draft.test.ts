import { describe, expect, it } from 'vitest';
import type { ReceivedRound } from '../../domain/contract/receiving.ts';
import type { Round } from '../../domain/deals/deal.ts';
import type { Reading } from '../../domain/receiving/reading.ts';
import type { Result } from '../../domain/result.ts';
import type { ChangeRemark } from '../../domain/rounds/round-record.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';

interface Opened {
  readonly backend: TestBackend;
  readonly dealId: string;
}

/** The sample: three frozen rounds, and a draft of ours that nobody marked as sent. */
async function openSample(): Promise<Opened> {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  return { backend, dealId: deal?.id ?? '' };
}

async function exported({ backend, dealId }: Opened, as: 'json' | 'pdf' | 'docx', round: number | null) {
  const out = backend.path(`out.${as}`);
  const wanted = { dealId, round, as, copy: 'counterpart' as const, out };
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  return out;
}

const read = async ({ backend, dealId }: Opened, file: string): Promise<Reading> =>
  unwrap(await backend.finish(await backend.call('receiving.start', { dealId, file }))) as Reading;

async function receive(
  deal: Opened,
  file: string,
  { isFrozen = true, replacesDraft = false } = {},
): Promise<Result<ReceivedRound>> {
  const reading = await read(deal, file);
  const confirming = {
    receivedId: reading.file.id,
    decisions: {},
    replacesDraft,
    dated: '2018-02-01',
    freeze: isFrozen ? { channel: 'email', note: '' } : null,
  };
  const done = await deal.backend.finish(await deal.backend.call('receiving.confirm', confirming));
  return done as Result<ReceivedRound>;
}

const roundsOf = async ({ backend, dealId }: Opened) =>
  unwrap(await backend.call('deals.open', { dealId })).rounds.map(({ number, status, proposedBy }) => [
    number,
    status,
    proposedBy,
  ]);

/** What crosses the table: not from which clause of ours words were taken. */
const said = (terms: Round['terms']) =>
  Object.fromEntries(
    terms.map(({ key, state, binding, fields, written, custom }) => [
      key,
      { state, binding, fields, words: written?.paragraphs, custom },
    ]),
  );

const ofRound = (remarks: readonly ChangeRemark[], id: string) =>
  remarks.filter(({ roundId }) => roundId === id);

const verified = async ({ backend }: Opened) => {
  const { checks } = unwrap(await backend.call('workspace.verify', {}));
  return checks.filter(({ ok }) => !ok);
};

describe('an answer to a draft that nobody marked as sent', { timeout: 60_000 }, () => {
  it.each(['json', 'pdf', 'docx'] as const)(
    'sends the draft first and is held against it (%s)',
    async (as) => {
      const deal = await openSample();
      const file = await exported(deal, as, null);
      const reading = await read(deal, file);
      expect(reading).toMatchObject({ against: 4, number: 5, draft: { number: 4, answered: 'as-it-is' } });
      expect(reading.doubts[0]).toMatch(/made from round 4, which is a draft here .* as sent on 2017-07-05/);
      const { open, record } = unwrap(await receive(deal, file));
      expect(await roundsOf(deal)).toEqual([
        [1, 'received', 'B'],
        [2, 'sent', 'A'],
        [3, 'received', 'B'],
        [4, 'sent', 'A'],
        [5, 'received', 'B'],
      ]);
      const sent = unwrap(await deal.backend.call('rounds.get', { roundId: open.rounds.at(-2)?.id ?? '' }));
      expect(said(open.round.terms)).toEqual(said(sent.terms));
      expect(record.against).toBe(4);
      expect(await verified(deal)).toEqual([]);
    },
  );

  it('is refused where the draft says something else by now, and nothing is written', async () => {
    const deal = await openSample();
    const file = await exported(deal, 'docx', null);
    const { round } = unwrap(await deal.backend.call('deals.open', { dealId: deal.dealId }));
    for (const term of round.terms.slice(0, 1))
      unwrap(
        await deal.backend.call('terms.save', { roundId: round.id, term: { ...term, state: 'parked' } }),
      );
    const before = await roundsOf(deal);
    expect(await receive(deal, file)).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: /Set it back to what went out/ },
    });
    expect(await roundsOf(deal)).toEqual(before);
    expect(unwrap(await receive(deal, file, { replacesDraft: true })).open.round.number).toBe(4);
  });
});

describe('what comes while a draft of ours is being worked on', { timeout: 60_000 }, () => {
  it('goes before the draft, which goes on as the next round with all that is on it', async () => {
    const deal = await openSample();
    const file = await exported(deal, 'json', 3);
    const { round: draft, remarks } = unwrap(await deal.backend.call('deals.open', { dealId: deal.dealId }));
    const { open, file: kept } = unwrap(await receive(deal, file));
    expect(open.rounds.at(-2)).toMatchObject({ number: 4, status: 'received', proposedBy: 'B' });
    expect(kept.roundNumber).toBe(4);
    expect(open.round).toEqual({ ...draft, number: 5, dated: '2018-02-01' });
    expect(open.remarks).toEqual(remarks);
    expect(await verified(deal)).toEqual([]);
  });

  it('has no place before it as a draft itself, unless ours is given up; that is undone as a whole', async () => {
    const deal = await openSample();
    const file = await exported(deal, 'json', 3);
    const { round: draft, remarks } = unwrap(await deal.backend.call('deals.open', { dealId: deal.dealId }));
    const refused = await receive(deal, file, { isFrozen: false });
    expect(refused).toMatchObject({ error: { message: /Round 4 is a draft that holds work of ours/ } });
    const { open } = unwrap(await receive(deal, file, { isFrozen: false, replacesDraft: true }));
    expect(open.round).toMatchObject({ number: 4, status: 'draft', proposedBy: 'B' });
    expect(ofRound(open.remarks, draft.id)).toEqual([]);
    expect(ofRound(remarks, draft.id)).not.toEqual([]);
    const back = unwrap(await deal.backend.call('history.undo', { dealId: deal.dealId }));
    expect([back.round, back.remarks]).toEqual([draft, remarks]);
  });
});

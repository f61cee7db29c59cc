import { expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../../../db/test-backend.ts';

import type { Host, Jobs, StartJob } from '../../api.ts';
import { createAppStore } from '../../store.ts';

const party = (name: string) => ({ name, localName: null, localLanguage: null, seat: null });

/** A deal whose first round went out as data, and came back. */
async function startWithAnswer() {
  const backend = createTestBackend();
  const startJob: StartJob = async (name, input) => {
    const ended = await backend.finish(await backend.call(name, input));
    return ended as Awaited<ReturnType<StartJob>> & { value: Jobs[typeof name] }; // what the contract says of this job
  };
  const store = createAppStore({
    call: (name, input) => backend.call(name, input),
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob,
  });
  await store.getState().createWorkspace(backend.path('work.parley'), false);
  const open = unwrap(
    await store.getState().createDeal({
      title: 'Project Aspen',
      parties: { A: party('Nokia'), B: party('Xiaomi') },
      ourSide: 'A',
      termKeys: [],
    }),
  );
  const dealId = open.deal.id;
  const sent = { as: 'sent', dated: '2026-03-01', channel: 'email', note: '' } as const;
  unwrap(await store.getState().freezeRound({ roundId: open.round.id, ...sent }));
  const file = backend.path('sent.json');
  const wanted = { dealId, round: null, as: 'json', copy: 'counterpart', out: file } as const;
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  const reading = unwrap(await store.getState().receiveFile(dealId, file));
  await store.getState().readReceived(reading.file.id);
  return { store, reading };
}

it('closing asks first while decisions on a file are held by the window alone', async () => {
  const { store, reading } = await startWithAnswer();
  const [part] = reading.parts;
  expect(store.getState().unsaved).toEqual({});
  await store.getState().decide({ partId: part?.id ?? '', as: { kind: 'frame' }, takesValues: true });
  expect(Object.values(store.getState().unsaved)).toEqual(['what a received file was taken for']);
  const made = await store
    .getState()
    .confirmReceived({ dated: '2026-04-01', freeze: null, replacesDraft: false });
  expect(made?.ok).toBe(true);
  expect(store.getState().unsaved).toEqual({});
});

it('a file that is taken out takes its decisions along', async () => {
  const { store, reading } = await startWithAnswer();
  await store.getState().decide({ partId: 'none', as: { kind: 'frame' }, takesValues: true });
  unwrap(await store.getState().discardReceived(reading.file));
  expect(store.getState().unsaved).toEqual({});
});

import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Call, Input } from '../../../domain/contract/contract.ts';
import { fail } from '../../../domain/result.ts';
import { createTestBackend, unwrap } from '../../../db/test-backend.ts';
import type { Host, Jobs, StartJob } from '../../api.ts';
import { createAppStore } from '../../store.ts';
import { firstChoice } from './exports-slice.ts';

/** A store over the sample, whose person saves every file at once, and what was asked of the backend. */
async function startWithSample({ keepsOptions = true } = {}) {
  let second = 0;
  const backend = createTestBackend({
    now: () => new Date(Date.UTC(2017, 6, 5, 9, 0, (second += 1))).toISOString(),
  });
  const exported: Input<'exports.start'>[] = [];
  const startJob: StartJob = async (name, input, onStarted) => {
    if (name === 'exports.start') exported.push(input as Input<'exports.start'>); // what the name says
    const started = await backend.call(name, input);
    if (started.ok) onStarted?.(started.value.jobId);
    const ended = await backend.finish(started);
    return ended as Awaited<ReturnType<StartJob>> & { value: Jobs[typeof name] }; // what the contract says of this job
  };
  const call = (async (name, input) =>
    name === 'exports.saveOptions' && !keepsOptions
      ? fail({ code: 'file-refused', reason: 'disk-full', fileName: 'work.parley' })
      : backend.call(name, input)) as Call;
  const host = (async (name: string, input: { readonly kind: string }) =>
    name === 'chooseSaveFile' ? backend.path(`out.${input.kind}`) : []) as unknown as Host;
  const store = createAppStore({ call, host, startJob });
  await store.getState().changePreferences({ exportName: 'Ada' });
  await store.getState().createWorkspace(backend.path('work.parley'), true);
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  await store.getState().openDeal(deal.id);
  await store.getState().loadExportOptions(deal.id);
  const latest = () => {
    const open = store.getState().dealsById[deal.id];
    if (!open) throw new Error('the deal is not open');
    return open;
  };
  const look = async (): Promise<string | undefined> => {
    const options = store.getState().exportOptions[deal.id];
    if (options?.state !== 'ready') throw new Error('there are no options');
    const { round, copy, since } = firstChoice;
    await store
      .getState()
      .drawPreview({ dealId: deal.id, round, copy, since, options: options.value }, latest());
    return store.getState().preview?.shown?.sha256;
  };
  return { store, dealId: deal.id, exported, latest, look, written: backend.path('out.json') };
}

it('writes the very file that was looked at', async () => {
  const { store, dealId, latest, look } = await startWithSample();
  const looked = await look();
  await store.getState().exportDeal(latest(), firstChoice);
  expect(store.getState().exports[dealId]).toMatchObject({ state: 'done', file: { sha256: looked } });
});

it('dates a file when it is written, where something else was looked at or the deal changed since', async () => {
  const { store, dealId, exported, latest, look } = await startWithSample();
  await look();
  await store.getState().exportDeal(latest(), { ...firstChoice, copy: 'internal' });
  await store.getState().renameDeal(dealId, 'Another name');
  await store.getState().exportDeal(latest(), firstChoice);
  expect(exported.map(({ madeAt }) => madeAt)).toEqual([null, null]);
});

it('writes what is on the screen where it could not be kept', async () => {
  const { store, dealId, latest, written } = await startWithSample({ keepsOptions: false });
  await store.getState().changeExportOptions(dealId, { recipient: 'Counsel of Xiaomi' });
  await store.getState().exportDeal(latest(), { ...firstChoice, as: 'json' });
  expect(readFileSync(written, 'utf8')).toContain('Counsel of Xiaomi');
  expect(Object.values(store.getState().lostWrites)).toMatchObject([{ error: { reason: 'disk-full' } }]);
});

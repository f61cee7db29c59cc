import { beforeEach, expect, it } from 'vitest';
import { createTestBackend, unwrap, type TestBackend } from '../../../../db/test-backend.ts';
import { defaultExportOptions } from '../../../../domain/document/export-options.ts';
import type { Host, Jobs, StartJob } from '../../../api.ts';
import { createAppStore } from '../../../store.ts';
import type { PreviewChoice } from './preview-choice.ts';

let backend: TestBackend;
let asked: string[];
let ended: { readonly ok: boolean }[];

beforeEach(() => {
  backend = createTestBackend();
  asked = [];
  ended = [];
});

async function startWithSample() {
  const startJob: StartJob = async (name, input, onStarted) => {
    asked.push(name);
    const started = await backend.call(name, input);
    if (started.ok) onStarted?.(started.value.jobId);
    const end = await backend.finish(started);
    ended.push(end);
    return end as Awaited<ReturnType<StartJob>> & { value: Jobs[typeof name] }; // what the contract says of this job
  };
  const store = createAppStore({
    call: backend.call,
    host: (() => Promise.resolve([])) as unknown as Host,
    startJob,
  });
  await store.getState().createWorkspace(backend.path('work.parley'), true);
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  const choice: PreviewChoice = {
    dealId: deal.id,
    round: null,
    copy: 'counterpart',
    since: null,
    options: defaultExportOptions,
  };
  return { store, choice, draw: store.getState().drawPreview };
}

const asItIs = {};

it('draws a short document once, and reads its bytes without asking again', async () => {
  const { store, choice, draw } = await startWithSample();
  await draw(choice, asItIs);
  await draw({ ...choice }, asItIs);
  expect(asked).toEqual(['preview.make']);
  const { preview, readPreview } = store.getState();
  expect(preview).toMatchObject({ isDrawing: false, failure: null, shown: { linesLeftOut: 0 } });
  const { previewId, bytes } = preview?.shown ?? { previewId: '', bytes: 0 };
  unwrap(await backend.call('preview.release', { previewId }));
  const read = await readPreview(previewId, 0, bytes);
  expect(new TextDecoder('latin1').decode(read.slice(0, 8))).toBe('%PDF-1.7');
});

it('draws again when the deal is another, and keeps what is shown until then', async () => {
  const { store, choice, draw } = await startWithSample();
  await draw(choice, asItIs);
  const first = store.getState().preview?.shown;
  const drawing = draw(choice, {});
  expect(store.getState().preview).toMatchObject({ isDrawing: true, shown: first });
  await drawing;
  expect(store.getState().preview?.shown?.previewId).not.toBe(first?.previewId);
});

it('shows the last of several choices, whichever is ready first', async () => {
  const { store, choice, draw } = await startWithSample();
  await Promise.all([
    draw({ ...choice, copy: 'internal' }, asItIs),
    draw({ ...choice, round: 1 }, asItIs),
    draw({ ...choice, copy: 'redline' }, asItIs),
  ]);
  expect(store.getState().preview).toMatchObject({
    isDrawing: false,
    failure: null,
    drawnFor: { choice: { copy: 'redline' } },
  });
  expect(store.getState().preview?.shown).not.toBeNull();
});

it('says why there is none, and tries again when it is asked again', async () => {
  const { store, choice, draw } = await startWithSample();
  const ofTheFirst: PreviewChoice = { ...choice, copy: 'redline', round: 1 };
  await draw(ofTheFirst, asItIs);
  expect(store.getState().preview).toMatchObject({ shown: null, isDrawing: false });
  expect(store.getState().preview?.failure).toContain('Round 1 is the first');
  await draw(ofTheFirst, asItIs);
  expect(asked).toHaveLength(2);
  await draw(choice, asItIs);
  expect(store.getState().preview?.failure).toBeNull();
});

it('makes itself ready once, and not where somebody looks already', async () => {
  const { store, choice, draw } = await startWithSample();
  await draw(choice, asItIs);
  await store.getState().preparePreview(choice.dealId);
  expect(asked).toEqual(['preview.make']);
  store.getState().forgetPreview();
  await store.getState().preparePreview(choice.dealId);
  await store.getState().preparePreview(choice.dealId);
  expect(asked).toEqual(['preview.make', 'preview.make']);
  expect(store.getState().preview).toBeNull();
});

it('is not made ready beside one that somebody looks at', async () => {
  const { store, choice, draw } = await startWithSample();
  const preparing = store.getState().preparePreview(choice.dealId);
  await draw(choice, asItIs);
  await preparing;
  expect(asked).toEqual(['preview.make', 'preview.make']);
  expect(ended.map(({ ok }) => ok)).toEqual([false, true]);
  expect(store.getState().preview?.shown).toMatchObject({ linesLeftOut: 0 });
});

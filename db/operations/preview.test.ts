import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Exported } from '../../domain/contract/exports.ts';
import { PREVIEW_SLICE, type Previewed } from '../../domain/contract/preview.ts';
import { defaultExportOptions } from '../../domain/document/export-options.ts';
import { createJobs } from '../jobs.ts';
import { readPdf } from '../export/pdf/read-pdf.fixture.ts';
import { fontFilesFromPackages } from '../export/fonts/font-files.ts';
import { createTestBackend, unwrap, type TestBackend } from '../test-backend.ts';
import { putList, startListBench } from './listed-patents.fixture.ts';
import { readPreview, startPreview } from './preview.ts';
import { attachSchedule } from './schedules.ts';

async function openSample() {
  let at = 0;
  const backend = createTestBackend({ now: () => `2017-07-05T09:00:${String((at += 1) % 60)}.000Z` });
  unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  if (!deal) throw new Error('the sample has no deal');
  const choice = { dealId: deal.id, round: null, as: 'pdf', copy: 'counterpart' } as const;
  const preview = async (extent: 'opening' | 'whole' = 'whole') =>
    unwrap(await backend.finish(await backend.call('preview.make', { ...choice, extent }))) as Previewed; // what the contract says of this job
  return { backend, choice, preview };
}

/** In slices of an odd size, as a reader of ranges asks. */
async function readWhole(backend: TestBackend, { previewId, bytes }: Previewed): Promise<Buffer> {
  const slices: Buffer[] = [];
  for (let from = 0; from < bytes; from += 70_001) {
    const { base64 } = unwrap(await backend.call('preview.read', { previewId, from, to: from + 70_001 }));
    slices.push(Buffer.from(base64, 'base64'));
  }
  return Buffer.concat(slices);
}

describe('a preview', () => {
  it('is the very file that an export told its moment writes', async () => {
    const { backend, choice, preview } = await openSample();
    const previewed = await preview();
    const out = backend.path('sheet.pdf');
    const written = unwrap(
      await backend.finish(await backend.call('exports.start', { ...choice, madeAt: previewed.madeAt, out })),
    ) as Exported; // what the contract says of this job
    expect(written).toMatchObject({
      sha256: previewed.sha256,
      bytes: previewed.bytes,
      pages: previewed.pages,
    });
    expect((await readWhole(backend, previewed)).equals(readFileSync(out))).toBe(true);
  });

  it('whose tables are short is whole at once', async () => {
    const { preview } = await openSample();
    expect(await preview('opening')).toMatchObject({ linesLeftOut: 0 });
  });

  it('is forgotten when it is released, and when two newer ones are there', async () => {
    const { backend, preview } = await openSample();
    const [first, second, third] = [await preview(), await preview(), await preview()];
    const has = async ({ previewId }: Previewed) =>
      (await backend.call('preview.read', { previewId, from: 0, to: 5 })).ok;
    expect([await has(first), await has(second), await has(third)]).toEqual([false, true, true]);
    unwrap(await backend.call('preview.release', { previewId: third.previewId }));
    expect(await has(third)).toBe(false);
  });

  it('gives no more at once than a slice, and nothing beyond its end', async () => {
    const { backend, preview } = await openSample();
    const { previewId, bytes } = await preview();
    for (const [from, to] of [
      [0, PREVIEW_SLICE + 1],
      [5, 5],
      [bytes, bytes + 1],
    ] as const)
      expect(await backend.call('preview.read', { previewId, from, to })).toMatchObject({
        error: { code: 'invalid-input' },
      });
  });

  it('of an earlier round can be looked at, and one that there is not is refused', async () => {
    const { backend, choice } = await openSample();
    expect(await backend.call('preview.make', { ...choice, round: 99, extent: 'whole' })).toMatchObject({
      error: { code: 'not-found', entity: 'round' },
    });
    const first = await backend.finish(
      await backend.call('preview.make', { ...choice, round: 1, extent: 'whole' }),
    );
    const words = (await readPdf(await readWhole(backend, unwrap(first) as Previewed))).pages[0]?.text;
    expect(words).toContain('Round 1');
  });
});

describe('a schedule of hundreds of lines', () => {
  async function startLong() {
    const { ctx, open } = startListBench();
    const rows = Array.from({ length: 700 }, (_, index) => ({
      publications: [`EP${2_000_000 + index} B1`],
      family: String(index),
    }));
    attachSchedule(ctx, { roundId: open.round.id, letter: 'A', listId: putList(ctx, 'Long', rows) });
    const preview = async (extent: 'opening' | 'whole', schedules: string[] | null = null) =>
      new Promise<Previewed>((resolve) => {
        const settings = { newId: ctx.newId, logFailure: () => {} };
        const jobs = createJobs((event) => {
          if (event.name === 'job.finished') resolve(unwrap(event.result) as Previewed);
        }, settings);
        const fonts = fontFilesFromPackages('node_modules');
        const choice = { ...choiceOf(open.deal.id), options: { ...defaultExportOptions, schedules } };
        unwrap(startPreview(ctx, { ...choice, extent }, { jobs, settings: { fonts } }));
      });
    const wordsOf = async ({ previewId, bytes }: Previewed): Promise<string> => {
      const { base64 } = unwrap(readPreview(ctx, { previewId, from: 0, to: bytes }));
      return (await readPdf(Buffer.from(base64, 'base64'))).pages.map(({ text }) => text).join(' ');
    };
    return { preview, wordsOf };
  }

  it('is opened with its first lines, and it is said how many are to come and how many there are', async () => {
    const { preview, wordsOf } = await startLong();
    const [opening, whole] = [await preview('opening'), await preview('whole')];
    expect(whole).toMatchObject({ linesLeftOut: 0 });
    expect(opening.linesLeftOut).toBe(640);
    expect(opening.pages).toBeLessThan(12);
    expect(whole.pages).toBeGreaterThan(opening.pages * 2);
    const words = await wordsOf(opening);
    expect(words).toContain('700 lines');
    expect(words).toContain('EP2000059');
    expect(words).not.toContain('EP2000060');
  });

  it('that is not printed is counted all the same, and the document is whole at once', async () => {
    const { preview, wordsOf } = await startLong();
    const opening = await preview('opening', []);
    expect(opening.linesLeftOut).toBe(0);
    expect(await wordsOf(opening)).toContain('Its 700 lines are left out of this copy.');
    expect(opening.sha256).toBe((await preview('whole', [])).sha256);
  });
});

const choiceOf = (dealId: string) => ({
  dealId,
  round: null,
  as: 'pdf' as const,
  copy: 'counterpart' as const,
  since: null,
  options: null,
  compareWith: null,
  madeAt: null,
});

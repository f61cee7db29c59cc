import { execFileSync, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readPath } from '../receiving/read-bytes.fixture.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

const isMissing = (tool: string) => spawnSync(tool, ['--version']).error !== undefined;

/** As they are, to be shown while they load, packed anew, protected against changes. */
const WAYS: readonly (readonly string[])[] = [
  [],
  ['--linearize'],
  ['--object-streams=generate', '--recompress-flate'],
  ['--encrypt', '', 'owner', '256', '--'],
];

it.skipIf(isMissing('qpdf'))(
  'PDFs of ours give their sheet exactly after qpdf wrote them anew, and say where it is lost (skipped where qpdf is not installed)',
  { timeout: 90_000 },
  async () => {
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
    const [deal] = unwrap(await backend.call('deals.list', {}));
    const out = backend.path('sent.pdf');
    const wanted = {
      dealId: deal?.id ?? '',
      round: 3,
      as: 'pdf' as const,
      copy: 'counterpart' as const,
      out,
    };
    unwrap(await backend.finish(await backend.call('exports.start', wanted)));
    const sound = await readPath(out);
    expect(sound).toMatchObject({ value: { kind: 'sheet', comments: [], doubts: [] } });
    const rewritten = backend.path('rewritten.pdf');
    for (const how of WAYS) {
      execFileSync('qpdf', [...how, out, rewritten]);
      expect(await readPath(rewritten)).toEqual(sound);
    }
    execFileSync('qpdf', ['--empty', '--pages', out, '1-z', '--', rewritten]);
    expect(await readPath(rewritten)).toMatchObject({
      value: { kind: 'pages', doubts: [expect.stringMatching(/has lost the data that such a PDF carries/)] },
    });
  },
);

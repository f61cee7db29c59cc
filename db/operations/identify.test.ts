import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTestBackend, unwrap } from '../test-backend.ts';

it('says of a file whether a round can come of it', { timeout: 60_000 }, async () => {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const exported = async (as: 'json' | 'xlsx'): Promise<string> => {
    const out = backend.path(`sent.${as}`);
    const wanted = { dealId, round: null, as, copy: 'counterpart' as const, out };
    unwrap(await backend.finish(await backend.call('exports.start', wanted)));
    return out;
  };
  const identify = async (file: string) => unwrap(await backend.call('documents.identify', { file }));
  const picture = backend.path('photo.jpg');
  writeFileSync(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));

  expect(await identify(await exported('json'))).toMatchObject({
    found: [{ by: 'export-log' }],
    isReceivable: true,
  });
  expect(await identify(await exported('xlsx'))).toMatchObject({
    found: [{ by: 'export-log' }],
    isReceivable: false,
  });
  expect(await identify(picture)).toMatchObject({
    found: [],
    otherwise: expect.stringMatching(/It is a picture/),
    isReceivable: false,
  });
});

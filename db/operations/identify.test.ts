import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagedPdf, textAt } from '../receiving/pdf/pdf.fixture.ts';
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

it(
  'finds the round that a document names itself, whoever wrote to it since',
  { timeout: 60_000 },
  async () => {
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
    const [deal] = unwrap(await backend.call('deals.list', {}));
    const dealId = deal?.id ?? '';
    const exported = async (as: 'json' | 'docx' | 'pdf'): Promise<Buffer> => {
      const out = backend.path(`sent.${as}`);
      const wanted = { dealId, round: 2, as, copy: 'counterpart' as const, out };
      unwrap(await backend.finish(await backend.call('exports.start', wanted)));
      return readFileSync(out);
    };
    const identify = async (content: Buffer) => {
      const file = backend.path('renamed');
      writeFileSync(file, content);
      return unwrap(await backend.call('documents.identify', { file }));
    };
    const word = await exported('docx');
    // as an archive with a remark at its end has it
    const changed = Buffer.concat([word.subarray(0, -2), Buffer.from([1, 0]), Buffer.from('x')]);
    const { seal } = JSON.parse(String(await exported('json'))) as { readonly seal: string };
    const print = (hash: string) => pagedPdf([textAt([70, 30, `Page 1 sha256 ${hash}`])]);

    const round2 = { dealId, roundNumber: 2, at: null, receivedId: null };
    expect(await identify(changed)).toMatchObject({ found: [{ by: 'property', format: 'docx', ...round2 }] });
    expect(await identify(Buffer.concat([await exported('pdf'), Buffer.from('\n')]))).toMatchObject({
      found: [{ by: 'attachment', format: 'pdf', copy: 'counterpart', ...round2 }],
    });
    expect(await identify(print(seal))).toMatchObject({ found: [{ by: 'print', format: 'pdf', ...round2 }] });
    expect(await identify(print('0'.repeat(64)))).toMatchObject({
      found: [],
      otherwise: 'It is a PDF of somebody else. Nothing in it tells which round it belongs to.',
    });
  },
);

import { describe, expect, it } from 'vitest';
import { refuseInternal } from '../../domain/receiving/refuse-internal.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { plain, wordOfOthers } from './word-of-others.fixture.ts';

describe('an internal copy', { timeout: 60_000 }, () => {
  it.each(['docx', 'pdf', 'json'] as const)(
    'is refused in words, and nothing of it is kept: %s',
    async (as) => {
      const backend = createTestBackend();
      unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
      const [deal] = unwrap(await backend.call('deals.list', {}));
      const dealId = deal?.id ?? '';
      const file = backend.path(`internal.${as}`);
      const wanted = { dealId, round: 3, as, copy: 'internal' as const, out: file };
      unwrap(await backend.finish(await backend.call('exports.start', wanted)));
      const refused = await backend.finish(await backend.call('receiving.start', { dealId, file }));
      expect(refused).toMatchObject({
        ok: false,
        error: { code: 'conflict', message: /It is an internal copy/ },
      });
      expect(unwrap(await backend.call('receiving.list', { dealId }))).toEqual([]);
      const found = unwrap(await backend.call('documents.identify', { file }));
      expect(found).toMatchObject({ found: [{ copy: 'internal' }], isReceivable: false });
    },
  );

  it.each([
    ['INTERNAL COPY – PRIVILEGED AND CONFIDENTIAL', true],
    ['Internal copy - privileged and confidential', true],
    ['A copy for internal use is privileged and confidential.', false],
  ])('is known by its marking alone, whatever else was changed: %s', async (words, isRefused) => {
    const document = await wordOfOthers(plain('1. Royalty'), plain(words));
    expect(refuseInternal(document) !== null).toBe(isRefused);
  });
});

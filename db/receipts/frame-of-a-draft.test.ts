import { expect, it } from 'vitest';
import type { Reading } from '../../domain/receiving/reading.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';

it('knows what frames a Word file of ours though the draft that it was made of is no more', async () => {
  const backend = createTestBackend();
  unwrap(await backend.call('workspace.create', { file: backend.path('ours.parley'), sample: true }));
  const [deal] = unwrap(await backend.call('deals.list', {}));
  const dealId = deal?.id ?? '';
  const file = backend.path('draft.docx');
  const wanted = { dealId, round: null, as: 'docx' as const, copy: 'counterpart' as const, out: file };
  unwrap(await backend.finish(await backend.call('exports.start', wanted)));
  const { round } = unwrap(await backend.call('deals.open', { dealId }));
  unwrap(await backend.call('rounds.discard', { roundId: round.id }));
  const read = unwrap(await backend.finish(await backend.call('receiving.start', { dealId, file })));
  const { parts, absent } = read as Reading;
  expect(parts.filter(({ as }) => as.kind === 'frame').map(({ outcome }) => outcome)).not.toContain('added');
  expect(parts.filter(({ as }) => as.kind === 'custom')).toEqual([]);
  expect(absent).toEqual([]);
}, 60_000);

import { expect, it } from 'vitest';
import { aPrecedent } from '../../domain/precedents/precedent.fixture.ts';
import { unwrap, type TestBackend } from '../test-backend.ts';
import { openWorkspace, preview } from './precedent-files.fixture.ts';

type Decision = { index: number; as: 'new' | 'replace'; id: string | null };

async function importWith(backend: TestBackend, decision: Decision, isConfidential = false) {
  const file = backend.path('in.json');
  const { sha256 } = unwrap(await preview(backend, [aPrecedent({ title: 'Amended' })]));
  return backend.call('precedents.import', { file, sha256, isConfidential, decisions: [decision] });
}

it.each([
  [true, false, true],
  [false, true, true],
  [false, false, false],
])('an entry that was confidential stays so in the place of another: %j, %j', async (was, isAll, stays) => {
  const backend = await openWorkspace();
  const own = { precedent: aPrecedent(), isConfidential: was, isNew: true };
  unwrap(await backend.call('precedents.saveOwn', own));
  unwrap(await importWith(backend, { index: 0, as: 'replace', id: null }, isAll));
  expect(unwrap(await backend.call('precedents.get', { id: 'ada-bea-2001' }))).toMatchObject({
    isConfidential: stays,
    precedent: { title: 'Amended' },
  });
});

it('a mark on one entry does not go over to another id', async () => {
  const backend = await openWorkspace();
  unwrap(
    await backend.call('precedents.saveOwn', { precedent: aPrecedent(), isConfidential: true, isNew: true }),
  );
  const { saved } = unwrap(await importWith(backend, { index: 0, as: 'new', id: 'ada-bea-open' }));
  expect(saved).toMatchObject([{ id: 'ada-bea-open', isConfidential: false }]);
});

it.each(['round', 'round-2'])('no entry comes in under the name of a round: %s', async (id) => {
  const backend = await openWorkspace();
  expect(await importWith(backend, { index: 0, as: 'new', id })).toMatchObject({
    error: {
      code: 'invalid-input',
      issues: [{ path: 'decisions.0', message: expect.stringContaining('names a round') }],
    },
  });
  expect(await backend.call('precedents.get', { id })).toMatchObject({ error: { code: 'not-found' } });
});

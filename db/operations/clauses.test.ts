import { describe, expect, it } from 'vitest';
import { fillClause } from '../../domain/clauses/fill-clause.ts';
import { builtInClauses } from '../library/clauses.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal, termOf } from './two-parties.fixture.ts';

const draft = {
  id: null,
  termKey: 'term',
  title: 'Fixed term',
  variant: 'preferred' as const,
  perspective: 'either' as const,
  paragraphs: [{ role: 'body' as const, runs: [{ text: 'Party A licenses for {{length}}.' }] }],
  tags: ['term'],
  standards: [],
  whenToUse: 'Mostly.',
};

describe('a clause', () => {
  it('is saved, changed, found again after reopening, and taken out', async () => {
    const { backend } = await startDeal();
    const saved = unwrap(await backend.call('clauses.save', draft));
    expect(saved).toMatchObject({ ...draft, id: expect.any(String), isBuiltIn: false });
    const changed = unwrap(await backend.call('clauses.save', { ...draft, id: saved.id, title: 'Another' }));
    expect(changed).toEqual({ ...saved, title: 'Another' });
    unwrap(await backend.call('workspace.close', {}));
    unwrap(await backend.call('workspace.open', { file: backend.path('deal.parley') }));
    expect(unwrap(await backend.call('clauses.list', {})).filter(({ isBuiltIn }) => !isBuiltIn)).toEqual([
      changed,
    ]);
    unwrap(await backend.call('clauses.remove', { id: saved.id }));
    expect(unwrap(await backend.call('clauses.list', {}))).toEqual([...builtInClauses()]);
  });

  it('is refused without words, with fields there are not, and for terms there are not', async () => {
    const { backend } = await startDeal();
    const body = (text: string) => [{ role: 'body' as const, runs: [{ text }] }];
    expect(await backend.call('clauses.save', { ...draft, paragraphs: body(' ') })).toMatchObject({
      error: { issues: [{ path: 'paragraphs' }] },
    });
    expect(await backend.call('clauses.save', { ...draft, paragraphs: body('At {{price}}.') })).toMatchObject(
      {
        error: { issues: [{ path: 'paragraphs.0' }] },
      },
    );
    expect(await backend.call('clauses.save', { ...draft, termKey: 'none' })).toMatchObject({
      error: { code: 'not-found', entity: 'term' },
    });
    expect(await backend.call('clauses.save', { ...draft, id: 'none' })).toMatchObject({
      error: { code: 'not-found', entity: 'clause' },
    });
  });

  it('says where it is used, also after it was taken out', async () => {
    const { backend, open } = await startDeal();
    const clause = unwrap(await backend.call('clauses.save', draft));
    const term = termOf(open, 'term');
    const written = fillClause(clause, term, { A: 'Nokia', B: 'Xiaomi' }, {});
    unwrap(await backend.call('terms.save', { roundId: open.round.id, term: { ...term, written } }));
    const use = {
      dealId: open.deal.id,
      dealTitle: 'Aspen',
      roundNumber: 1,
      termKey: 'term',
      termLabel: 'Term',
    };
    expect(unwrap(await backend.call('clauses.uses', { id: clause.id }))).toEqual([use]);
    unwrap(await backend.call('clauses.remove', { id: clause.id }));
    expect(unwrap(await backend.call('clauses.uses', { id: clause.id }))).toEqual([use]);
    expect(unwrap(await backend.call('clauses.uses', { id: 'none' }))).toEqual([]);
  });

  const [builtIn] = builtInClauses();
  it.skipIf(!builtIn)('that is built in stays, and what is made of it is our own', async () => {
    const { backend } = await startDeal();
    if (!builtIn) return;
    const { isBuiltIn: _, ...entry } = builtIn;
    const copy = unwrap(await backend.call('clauses.save', { ...entry, title: 'Ours' }));
    expect(copy).toMatchObject({ title: 'Ours', isBuiltIn: false });
    expect(copy.id).not.toBe(builtIn.id);
    expect(unwrap(await backend.call('clauses.list', {}))).toContainEqual(builtIn);
    expect(await backend.call('clauses.remove', { id: builtIn.id })).toMatchObject({
      error: { code: 'conflict' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { emptyPosition, type Position } from '../../domain/positions/position.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const owner = 'sep-owner-licensing-out';
const own: Position = { ...emptyPosition('release'), reason: 'Ours.' };
const walkAwayOf = (positions: Readonly<Record<string, Position>>, key: string) =>
  Object.fromEntries(positions[key]?.walkAway.limits.map(({ field, value }) => [field, value]) ?? []);

describe('a playbook', () => {
  it('fills the positions of a deal in one step, and keeps those it has', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    unwrap(await backend.call('positions.save', { dealId, position: own }));
    const filled = unwrap(
      await backend.call('playbooks.apply', { dealId, playbookId: owner, overwrite: false }),
    );
    expect(filled.positions['release']).toEqual(own);
    expect(walkAwayOf(filled.positions, 'grant-direction')).toEqual({ direction: ['a-to-b', 'cross'] });
    expect(filled.history.undo).toBe('Apply the playbook "SEP owner, licensing out"');
    const again = unwrap(
      await backend.call('playbooks.apply', { dealId, playbookId: owner, overwrite: true }),
    );
    expect(again.positions['release']?.reason).not.toBe('Ours.');
    unwrap(await backend.call('history.undo', { dealId }));
    expect(Object.keys(unwrap(await backend.call('history.undo', { dealId })).positions)).toEqual([
      'release',
    ]);
  });

  it('is turned round where we are Party B', async () => {
    const { backend, open } = await startDeal({ ourSide: 'B' });
    const dealId = open.deal.id;
    const filled = unwrap(
      await backend.call('playbooks.apply', { dealId, playbookId: owner, overwrite: false }),
    );
    expect(walkAwayOf(filled.positions, 'grant-direction')).toEqual({ direction: ['b-to-a', 'cross'] });
    expect(walkAwayOf(filled.positions, 'licensed-patents')).toHaveProperty('fromB');
    const kept = unwrap(await backend.call('playbooks.saveFromDeal', { dealId, name: 'Ours', note: '' }));
    const positions = Object.fromEntries(kept.positions.map((position) => [position.termKey, position]));
    expect(walkAwayOf(positions, 'grant-direction')).toEqual({ direction: ['a-to-b', 'cross'] });
  });

  it('fills a new deal, which then has nothing to undo', async () => {
    const { open } = await startDeal({ playbookId: owner });
    expect(Object.keys(open.positions).length).toBeGreaterThan(20);
    expect(open.history.undo).toBeNull();
  });

  it('is kept from a deal, renamed and taken out; terms of the deal’s own stay with the deal', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const naming = { name: 'Ours', note: 'For renewals' };
    expect(await backend.call('playbooks.saveFromDeal', { dealId, ...naming })).toMatchObject({
      error: { code: 'conflict' },
    });
    const custom = {
      label: 'Training',
      section: 'dealings' as const,
      fields: [{ key: 'days', label: 'Days', kind: 'duration' as const }],
    };
    const added = unwrap(await backend.call('terms.addCustom', { roundId: open.round.id, custom }));
    const key = added.round.terms.find((term) => term.custom)?.key ?? '';
    unwrap(await backend.call('positions.save', { dealId, position: { ...own, termKey: key } }));
    unwrap(await backend.call('positions.save', { dealId, position: own }));
    const kept = unwrap(await backend.call('playbooks.saveFromDeal', { dealId, ...naming }));
    expect(kept).toMatchObject({ ...naming, isBuiltIn: false, positions: [own] });
    const renamed = unwrap(
      await backend.call('playbooks.rename', { id: kept.id, name: 'Renewals', note: '' }),
    );
    expect(unwrap(await backend.call('playbooks.list', {})).at(-1)).toEqual(renamed);
    unwrap(await backend.call('playbooks.remove', { id: kept.id }));
    expect(unwrap(await backend.call('playbooks.list', {})).every(({ isBuiltIn }) => isBuiltIn)).toBe(true);
  });

  it('that is built in stays as it is, and one that is not there is said so', async () => {
    const { backend, open } = await startDeal();
    const refused = { error: { code: 'conflict', message: expect.stringContaining('comes with Parley') } };
    expect(await backend.call('playbooks.rename', { id: owner, name: 'X', note: '' })).toMatchObject(refused);
    expect(await backend.call('playbooks.remove', { id: owner })).toMatchObject(refused);
    const missing = { error: { code: 'not-found', entity: 'playbook' } };
    expect(await backend.call('playbooks.remove', { id: 'none' })).toMatchObject(missing);
    expect(
      await backend.call('playbooks.apply', { dealId: open.deal.id, playbookId: 'none', overwrite: true }),
    ).toMatchObject(missing);
  });
});

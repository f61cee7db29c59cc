import { describe, expect, it } from 'vitest';
import type { ComparisonView } from '../../domain/precedents/comparison.ts';
import { createTestBackend, unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const view: ComparisonView = {
  columns: ['round', 'nokia-apple-2017', 'round-1'],
  base: 'round-1',
  show: 'differ',
  priority: 3,
  onlyEconomic: true,
};

describe('the view of a comparison', () => {
  it('opens with the latest round as its base', async () => {
    const { backend, open } = await startDeal();
    expect(unwrap(await backend.call('comparison.view', { dealId: open.deal.id }))).toMatchObject({
      base: 'round',
      show: 'all',
      priority: null,
      onlyEconomic: false,
    });
  });

  it('opens as it was left, and names no column twice', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const twice = { ...view, columns: [...view.columns, 'nokia-apple-2017'] };
    expect(unwrap(await backend.call('comparison.saveView', { dealId, view: twice }))).toEqual(view);
    expect(unwrap(await backend.call('comparison.view', { dealId }))).toEqual(view);
  });

  it('drops columns that are gone, and a base with them', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    unwrap(
      await backend.call('rounds.freeze', {
        roundId: open.round.id,
        as: 'sent',
        dated: '2026-03-04',
        channel: 'email',
        note: '',
      }),
    );
    const second = unwrap(await backend.call('rounds.start', { dealId, proposedBy: 'B' }));
    const both = { ...view, columns: ['round-2', 'round-1'], base: 'round-2' };
    unwrap(await backend.call('comparison.saveView', { dealId, view: both }));
    unwrap(await backend.call('rounds.discard', { roundId: second.round.id }));
    expect(unwrap(await backend.call('comparison.view', { dealId }))).toMatchObject({
      columns: ['round-1'],
      base: null,
    });
  });

  it('is refused with a column that nobody knows, or a base that is none of them', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const save = (change: Partial<ComparisonView>) =>
      backend.call('comparison.saveView', { dealId, view: { ...view, ...change } });
    expect(await save({ columns: ['no-such-entry'], base: null })).toMatchObject({
      error: { code: 'not-found', entity: 'precedent', id: 'no-such-entry' },
    });
    expect(await save({ columns: ['round-9'], base: null })).toMatchObject({
      error: { code: 'not-found', entity: 'round', id: '9' },
    });
    expect(await save({ base: 'microsoft-samsung-2011' })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'view.base' }] },
    });
    expect(await backend.call('comparison.view', { dealId: 'gone' })).toMatchObject({
      error: { code: 'not-found', entity: 'deal' },
    });
  });
});

describe('reading a comparison', () => {
  it('has the columns in the order asked for, each once', async () => {
    const backend = createTestBackend();
    unwrap(await backend.call('workspace.create', { file: backend.path('deal.parley'), sample: true }));
    const [deal] = unwrap(await backend.call('deals.list', {}));
    const dealId = deal?.id ?? '';
    const columns = ['nokia-apple-2017', 'round', 'round-1', 'microsoft-xiaomi-2016', 'round-1'];
    const read = unwrap(await backend.call('comparison.read', { dealId, columns }));
    expect(read.columns.map(({ id }) => id)).toEqual([
      'nokia-apple-2017',
      `round-${deal?.roundNumber}`,
      'round-1',
      'microsoft-xiaomi-2016',
    ]);
    expect(read.rows.every(({ cells }) => cells.length === 4)).toBe(true);
    expect(read.rows.some(({ priority }) => priority !== null)).toBe(true);
    expect(JSON.stringify(read)).toContain('1,700,000,000');
    expect(
      await backend.call('comparison.read', { dealId, columns: ['round', 'no-such-entry'] }),
    ).toMatchObject({ error: { code: 'not-found', entity: 'precedent', id: 'no-such-entry' } });
    expect(await backend.call('comparison.read', { dealId, columns: ['round-77'] })).toMatchObject({
      error: { code: 'not-found', entity: 'round' },
    });
  });
});

describe('a note beside a cell', () => {
  const note = { termKey: 'consideration', columnId: 'nokia-apple-2017', note: 'Includes products.' };

  it('is kept, read with its column, taken out when emptied, undone and redone', async () => {
    const { backend, open } = await startDeal({ termKeys: ['consideration'] });
    const dealId = open.deal.id;
    const notes = async (...columns: readonly string[]) =>
      unwrap(await backend.call('comparison.read', { dealId, columns: [...columns] })).notes;
    expect(unwrap(await backend.call('comparison.note', { dealId, note }))).toEqual([note]);
    expect(await notes('round', 'nokia-apple-2017')).toEqual([note]);
    expect(await notes('round')).toEqual([]);
    const undone = unwrap(await backend.call('history.undo', { dealId }));
    expect(undone.history.redo).toContain('in the comparison');
    expect(await notes('nokia-apple-2017')).toEqual([]);
    unwrap(await backend.call('history.redo', { dealId }));
    expect(await notes('nokia-apple-2017')).toEqual([note]);
    expect(unwrap(await backend.call('comparison.note', { dealId, note: { ...note, note: ' ' } }))).toEqual(
      [],
    );
  });

  it('stands beside a term and a column that there are, and no moving one', async () => {
    const { backend, open } = await startDeal();
    const dealId = open.deal.id;
    const write = (change: Partial<typeof note>) =>
      backend.call('comparison.note', { dealId, note: { ...note, ...change } });
    expect(await write({ termKey: 'no-such-term' })).toMatchObject({ error: { entity: 'term' } });
    expect(await write({ columnId: 'no-such-entry' })).toMatchObject({ error: { entity: 'precedent' } });
    expect(await write({ columnId: 'round-9' })).toMatchObject({ error: { entity: 'round' } });
    expect(await write({ columnId: 'round' })).toMatchObject({ error: { code: 'not-found' } });
    expect(await write({ columnId: 'round-1' })).toMatchObject({ ok: true });
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PatentListSummary } from '../../domain/contract/patent-lists.ts';
import { scheduleCounts } from '../../domain/shareable/shareable-schedule.ts';
import { inventedRows, toCutForm } from '../import/formats/isld/isld.fixture.ts';
import { unwrap } from '../test-backend.ts';
import { startDeal } from './two-parties.fixture.ts';

const realList = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'isld-ntt-docomo-407.csv');

/** The schedule of a whole list, and the list that it comes from. */
async function attachWhole(text: string) {
  const { backend, open } = await startDeal();
  const roundId = open.round.id;
  const file = backend.path('list.csv');
  writeFileSync(file, text);
  const wanted = { source: { file }, name: 'Families', owner: 'Nokia', settings: {} };
  const started = await backend.call('patentLists.import', wanted);
  const list = unwrap(await backend.finish(started)) as PatentListSummary; // what the contract says of this job
  unwrap(await backend.call('schedules.attach', { roundId, letter: 'A', listId: list.id }));
  const facts = unwrap(await backend.call('schedules.describe', { roundId, letter: 'A' }));
  return { backend, roundId, list, facts };
}

describe('a schedule of a whole list', () => {
  it('counts as the list does, level by level, before and after it is frozen', async () => {
    const { backend, roundId, list, facts } = await attachWhole(toCutForm(inventedRows));
    expect(facts.counts).toEqual(scheduleCounts(list.counts));
    expect(facts.rejects).toEqual({ excluded: 1, unresolved: 1 });
    const { total } = unwrap(
      await backend.call('schedules.lines', { roundId, letter: 'A', offset: 0, limit: 1 }),
    );
    expect(total).toBe(facts.lineCount);
    const freezing = { roundId, as: 'sent' as const, dated: '2026-03-04', channel: 'email', note: '' };
    unwrap(await backend.call('rounds.freeze', freezing));
    expect(unwrap(await backend.call('schedules.describe', { roundId, letter: 'A' }))).toEqual(facts);
  });

  it.skipIf(!existsSync(realList))('does so for a real export too (skipped without ../shared)', async () => {
    const { list, facts } = await attachWhole(readFileSync(realList, 'utf8'));
    expect(facts.counts).toEqual(scheduleCounts(list.counts));
    expect(facts.counts).toContainEqual({ level: 'publications', count: 240 });
    expect(facts.counts).toContainEqual({ level: 'applications', count: 152 });
    expect(facts.counts).toContainEqual({ level: 'families', key: 'etsi', count: 27 });
  });
});

import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { undo } from './history.ts';
import { startRound } from './rounds.ts';
import { compareSchedules, listDifferences } from './schedule-differences.ts';
import { all, numbers, offices, startBench } from './scheduled-list.fixture.ts';
import { attachSchedule, describeSchedule, detachSchedule, listScheduleLines } from './schedules.ts';
import { termOf } from './two-parties.fixture.ts';

describe('a schedule of a draft', () => {
  it('lists publications once, then what is filed and not published, by family and office', () => {
    const { ctx, roundId, attach } = startBench();
    unwrap(attach('A'));
    const { rows: lines, total } = unwrap(listScheduleLines(ctx, { roundId, letter: 'A', ...all }));
    expect(numbers(lines)).toEqual([
      'JP2012900101A',
      'JP5900101B2',
      'US8900101B2',
      'EP2900303A1',
      'JP2011900202',
    ]);
    expect(total).toBe(5);
    expect(lines[2]).toEqual({
      family: '901',
      application: 'US201213900101',
      publication: 'US8900101B2',
      office: 'US',
      title: 'Paging of sleeping terminals',
      filingDate: '2012-01-04',
      declaredStandards: ['3GPP TS 36.901', '3GPP TS 38.901'],
    });
    const second = unwrap(listScheduleLines(ctx, { roundId, letter: 'A', offset: 1, limit: 2 }));
    expect(numbers(second.rows)).toEqual(['JP5900101B2', 'US8900101B2']);
    ctx.db.exec('DELETE FROM patent_rows WHERE row_number = 1');
    ctx.patentLists.touch('Families');
    const less = unwrap(listScheduleLines(ctx, { roundId, letter: 'A', offset: 1, limit: 1 }));
    expect([less.total, numbers(less.rows)]).toEqual([3, ['EP2900303A1']]);
  });

  it('of a part lists and counts that part, level by level', () => {
    const { ctx, roundId, attach } = startBench();
    unwrap(attach('A', offices('US')));
    unwrap(attach('B', offices('EP')));
    expect(unwrap(describeSchedule(ctx, { roundId, letter: 'A' }))).toEqual({
      counts: [
        { level: 'publications', count: 1 },
        { level: 'applications', count: 1 },
        { level: 'families', key: 'etsi', count: 1 },
        { level: 'families', key: 'priority', count: 0 },
        { level: 'families', key: 'connected', count: 0 },
      ],
      rejects: { excluded: 0, unresolved: 0 },
      lineCount: 1,
    });
    expect(unwrap(describeSchedule(ctx, { roundId, letter: 'B' }))).toMatchObject({
      rejects: { excluded: 0, unresolved: 1 },
      lineCount: 1,
    });
  });

  it('shows nothing that is stated by hand', () => {
    const { ctx, roundId, attach, freeze } = startBench();
    ctx.db.exec("UPDATE patent_applications SET filing_date = '1999-09-09', hand_family = 'CANARY-7Q'");
    unwrap(attach('A'));
    const read = () => [
      unwrap(listScheduleLines(ctx, { roundId, letter: 'A', ...all })),
      unwrap(describeSchedule(ctx, { roundId, letter: 'A' })),
    ];
    const live = read();
    expect(JSON.stringify(live)).not.toMatch(/1999|CANARY|hand/);
    expect(JSON.stringify(live)).toContain('2012-01-04');
    unwrap(freeze(roundId));
    expect(read()).toEqual(live);
  });

  it('of rows that name a publication without its kind lists it so', () => {
    const { ctx, roundId, listId } = startBench();
    ctx.db.prepare("UPDATE patent_rows SET office = 'XX' WHERE row_number = 5").run();
    unwrap(attachSchedule(ctx, { roundId, letter: 'A', listId, part: offices('XX') }));
    const { rows: lines } = unwrap(listScheduleLines(ctx, { roundId, letter: 'A', ...all }));
    expect(numbers(lines)).toEqual(['EP2900303']);
  });

  it('that is told by an estimated status keeps the day of the estimate', () => {
    const { ctx, roundId, listId } = startBench();
    const legalStatus = ['in-force', 'unknown'] as const;
    const part = { search: '', filters: { legalStatus }, sort: null };
    const open = unwrap(attachSchedule(ctx, { roundId, letter: 'A', listId, part }));
    expect(open.round.schedules[0]?.part?.filters).toEqual({ legalStatus, legalStatusOn: '2026-03-04' });
    const of = (day: string) => ({ ...part, filters: { legalStatus, legalStatusOn: day } });
    unwrap(attachSchedule(ctx, { roundId, letter: 'B', listId, part: of('2025-01-01') }));
    expect(ctx.schedules.find(roundId, 'B')?.part).toEqual(of('2025-01-01'));
    expect(unwrap(describeSchedule(ctx, { roundId, letter: 'A' })).lineCount).toBeGreaterThan(0);
  });

  it('that is a family by priorities names its applications, since its number is another after the next import', () => {
    const { ctx, roundId, listId } = startBench();
    const listKey = ctx.patentLists.find(listId)?.listKey ?? 0;
    ctx.db.exec(`
      INSERT INTO patent_priority_sets (set_key, list_key, priorities, connected_family) VALUES (901, ${listKey}, 'JP/2011/101', 0);
      UPDATE patent_rows SET set_key = 901 WHERE row_number <= 3`);
    for (const [letter, family] of [
      ['A', { key: 'priority', id: '901' }],
      ['B', { key: 'connected', id: '0' }],
    ] as const) {
      const part = { search: '', filters: { family }, sort: null };
      unwrap(attachSchedule(ctx, { roundId, letter, listId, part }));
      expect(ctx.schedules.find(roundId, letter)?.part?.filters).toEqual({
        applications: ['JP20110000101', 'US201213900101'],
      });
      const { rows: lines } = unwrap(listScheduleLines(ctx, { roundId, letter, ...all }));
      expect(numbers(lines)).toEqual(['JP2012900101A', 'JP5900101B2', 'US8900101B2']);
    }
    const gone = { search: '', filters: { family: { key: 'priority', id: '7' } }, sort: null } as const;
    expect(attachSchedule(ctx, { roundId, letter: 'C', listId, part: gone })).toMatchObject({ ok: false });
  });

  it('comes and goes by undo with its part, and goes on into the next round', () => {
    const { ctx, roundId, dealId, attach, freeze } = startBench();
    unwrap(attach('A'));
    unwrap(attach('A', offices('US')));
    expect(unwrap(undo(ctx, { dealId })).round.schedules).toMatchObject([{ part: null }]);
    unwrap(attach('A', offices('EP')));
    unwrap(detachSchedule(ctx, { roundId, letter: 'A' }));
    expect(unwrap(undo(ctx, { dealId })).round.schedules).toMatchObject([{ part: offices('EP') }]);
    unwrap(freeze(roundId));
    const next = unwrap(startRound(ctx, { dealId, proposedBy: 'B' }));
    expect(next.round.schedules).toMatchObject([{ part: offices('EP'), frozen: null }]);
  });

  it('says what is not there', () => {
    const { ctx, roundId } = startBench();
    const missing = { ok: false, error: { code: 'not-found' } };
    expect(attachSchedule(ctx, { roundId, letter: 'A', listId: 'gone' })).toMatchObject(missing);
    expect(describeSchedule(ctx, { roundId: 'gone', letter: 'A' })).toMatchObject(missing);
    expect(listScheduleLines(ctx, { roundId, letter: 'A', ...all })).toMatchObject(missing);
    const question = { roundId, letter: 'A', kind: 'added', ...all } as const;
    expect(listDifferences(ctx, { ...question, against: null })).toMatchObject(missing);
    expect(listDifferences(ctx, { ...question, against: 'gone' })).toMatchObject(missing);
    expect(compareSchedules(ctx, { fromId: roundId, toId: 'gone' })).toMatchObject(missing);
  });
});

describe('a schedule that is attached for a use', () => {
  it('is named by the term of that use, in one step that can be undone', () => {
    const { ctx, roundId, dealId, listId } = startBench();
    const attached = unwrap(attachSchedule(ctx, { roundId, letter: 'A', listId, use: 'licensed-by-a' }));
    expect(termOf(attached, 'licensed-patents')).toMatchObject({
      state: 'proposed-by-a',
      fields: {
        fromA: { basis: 'stated', value: 'scheduled' },
        scheduleA: { basis: 'stated', value: ['A'] },
      },
    });
    const more = unwrap(attachSchedule(ctx, { roundId, letter: 'B', listId, use: 'licensed-by-a' }));
    expect(termOf(more, 'licensed-patents').fields['scheduleA']).toEqual({
      basis: 'stated',
      value: ['A', 'B'],
    });
    expect(detachSchedule(ctx, { roundId, letter: 'A' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: expect.stringContaining('"Licensed patents"') },
    });
    unwrap(undo(ctx, { dealId }));
    const before = unwrap(undo(ctx, { dealId }));
    expect(before.round.schedules).toEqual([]);
    expect(termOf(before, 'licensed-patents').fields).toEqual({});
  });

  it('leaves patents that are told by declaration as they are told', () => {
    const { ctx, roundId, listId } = startBench();
    const term = ctx.roundTerms.find(roundId, 'licensed-patents');
    if (!term) throw new Error('the term is mandatory');
    const fields = { fromB: { basis: 'stated' as const, value: 'declared-seps' } };
    ctx.roundTerms.save(roundId, { ...term, fields });
    const open = unwrap(attachSchedule(ctx, { roundId, letter: 'C', listId, use: 'licensed-by-b' }));
    expect(termOf(open, 'licensed-patents').fields).toEqual({
      ...fields,
      scheduleB: { basis: 'stated', value: ['C'] },
    });
  });

  it('puts the term on the sheet where it is not there yet', () => {
    const { ctx, roundId, dealId, listId } = startBench();
    const open = unwrap(attachSchedule(ctx, { roundId, letter: 'D', listId, use: 'assigned' }));
    expect(termOf(open, 'patents-assigned').fields['schedule']).toMatchObject({ value: ['D'] });
    expect(unwrap(undo(ctx, { dealId })).round.terms.map(({ key }) => key)).not.toContain('patents-assigned');
    const excluded = unwrap(attachSchedule(ctx, { roundId, letter: 'X', listId, use: 'excluded' }));
    expect(termOf(excluded, 'licensed-patents').fields['excludedSchedule']).toMatchObject({ value: ['X'] });
  });

  it('is refused where the sheet has no place for it, and nothing is attached', () => {
    const { ctx, roundId, listId } = startBench();
    const grant = ctx.roundTerms.find(roundId, 'grant-direction');
    if (!grant) throw new Error('the term is mandatory');
    const fields = { direction: { basis: 'stated' as const, value: 'a-to-b' } };
    ctx.roundTerms.save(roundId, { ...grant, fields });
    expect(attachSchedule(ctx, { roundId, letter: 'B', listId, use: 'licensed-by-b' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: expect.stringContaining('does not apply') },
    });
    expect(ctx.schedules.list(roundId)).toEqual([]);
  });
});

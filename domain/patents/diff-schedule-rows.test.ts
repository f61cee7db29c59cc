import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffScheduleRows } from './diff-schedule-rows.ts';
import type { ScheduleRow } from './schedule-row.ts';

const line = (parts: Partial<ScheduleRow>): ScheduleRow => ({
  family: '1',
  application: 'EP10000001',
  publication: 'EP2000001A1',
  office: 'EP',
  title: 'Paging',
  filingDate: '2010-01-02',
  declaredStandards: ['3GPP TS 36.901'],
  ...parts,
});

const anyLine: fc.Arbitrary<ScheduleRow> = fc.record({
  family: fc.constantFrom('1', '2', null),
  application: fc.constantFrom('EP1', 'US1', null),
  publication: fc.constantFrom('EP1A1', 'EP1B1', 'US1A1', 'JP1A', null),
  office: fc.constantFrom('EP', 'US'),
  title: fc.constantFrom('Paging', 'Handover', null),
  filingDate: fc.constantFrom('2010-01-02', null),
  declaredStandards: fc.subarray(['TS 1', 'TS 2']),
});
const anySchedule = fc.array(anyLine, { maxLength: 8 });

describe('the difference of two schedules', () => {
  it('names what was added, what is gone, and what of a line is another', () => {
    const before = [
      line({}),
      line({ publication: 'EP2000001B1' }),
      line({ publication: null, office: 'JP' }),
    ];
    const after = [
      line({ title: 'Paging of terminals', declaredStandards: [] }),
      line({ publication: null, office: 'JP' }),
      line({ publication: 'US8000001B2' }),
    ];
    expect(diffScheduleRows(before, after)).toEqual({
      added: [after[2]],
      gone: [before[1]],
      changed: [
        {
          row: after[0],
          changes: [
            { field: 'title', before: 'Paging', after: 'Paging of terminals' },
            { field: 'declaredStandards', before: '3GPP TS 36.901', after: null },
          ],
        },
      ],
    });
  });

  it('tells an unpublished application by its number as written', () => {
    const [first, second] = [line({ publication: null }), line({ publication: null, application: 'EP9' })];
    expect(diffScheduleRows([first], [second])).toEqual({ added: [second], gone: [first], changed: [] });
  });

  it('of a schedule and itself is nothing, however often a line repeats', () => {
    fc.assert(
      fc.property(anySchedule, (rows) => {
        expect(diffScheduleRows(rows, rows)).toEqual({ added: [], gone: [], changed: [] });
      }),
    );
  });

  it('accounts for every line, and the other way round is the same told backwards', () => {
    fc.assert(
      fc.property(anySchedule, anySchedule, (before, after) => {
        const there = diffScheduleRows(before, after);
        const back = diffScheduleRows(after, before);
        expect(before.length - there.gone.length).toBe(after.length - there.added.length);
        expect(back.added).toEqual(there.gone);
        expect(back.gone).toEqual(there.added);
        expect(back.changed).toHaveLength(there.changed.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { unwrap } from '../test-backend.ts';
import { verifyWorkspace } from '../workspace/verify.ts';
import { freezeRound } from './freeze-round.ts';
import { startRound } from './rounds.ts';
import { compareSchedules, listDifferences } from './schedule-differences.ts';
import { all, numbers, offices, startBench } from './scheduled-list.fixture.ts';
import { attachSchedule, describeSchedule, listScheduleLines } from './schedules.ts';

describe('a schedule of a frozen round', () => {
  const started = () => {
    const bench = startBench();
    unwrap(bench.attach('A', offices('JP', 'US')));
    unwrap(bench.freeze(bench.roundId));
    return bench;
  };

  it('stays as it was, whatever becomes of its list', () => {
    const { ctx, roundId } = started();
    const read = () => [
      ctx.schedules.list(roundId),
      unwrap(listScheduleLines(ctx, { roundId, letter: 'A', ...all })),
      unwrap(describeSchedule(ctx, { roundId, letter: 'A' })),
    ];
    const before = read();
    expect(before[0]).toMatchObject([{ listName: 'Families', owner: 'Nokia', frozen: { lineCount: 4 } }]);
    ctx.db.exec(`UPDATE patent_lists SET name = 'Renamed', owner = 'Other', source_sha256 = hex(zeroblob(32));
      UPDATE patent_rows SET title = 'Changed', office = 'CN';
      DELETE FROM patent_rows WHERE row_number = 1;`);
    expect(read()).toEqual(before);
    expect(unwrap(verifyWorkspace(ctx)).checks.find(({ name }) => name === 'rounds')).toMatchObject({
      ok: true,
    });
  });

  it('differs from its list as that changes', () => {
    const { ctx, roundId } = started();
    const differences = (kind: 'added' | 'gone' | 'changed') =>
      unwrap(listDifferences(ctx, { roundId, letter: 'A', against: null, kind, ...all }));
    const none = { publications: 0, applications: 0 };
    expect(differences('added')).toEqual({ counts: { added: none, gone: none, changed: none }, rows: [] });
    ctx.db.exec(`UPDATE patent_rows SET office = 'JP' WHERE row_number = 5;
      UPDATE patent_rows SET title = 'Waking of terminals' WHERE title IS NOT NULL AND row_number = 3;
      UPDATE patent_rows SET office = 'CN' WHERE row_number IN (1, 4);`);
    expect(differences('added').counts).toEqual({
      added: { publications: 1, applications: 0 },
      gone: { publications: 2, applications: 1 },
      changed: { publications: 1, applications: 0 },
    });
    expect(numbers(differences('added').rows.map(({ row }) => row))).toEqual(['EP2900303']);
    expect(numbers(differences('gone').rows.map(({ row }) => row))).toEqual([
      'JP2012900101A',
      'JP5900101B2',
      'JP2011900202',
    ]);
    expect(differences('changed').rows[0]?.changes).toEqual([
      { field: 'title', before: 'Paging of sleeping terminals', after: 'Waking of terminals' },
    ]);
  });

  it('is compared with that of another round', () => {
    const { ctx, roundId, dealId } = started();
    const next = unwrap(startRound(ctx, { dealId, proposedBy: 'A' }));
    const compare = () => unwrap(compareSchedules(ctx, { fromId: roundId, toId: next.round.id }));
    expect(compare()).toEqual([]);
    unwrap(attachSchedule(ctx, { roundId: next.round.id, letter: 'A', listId: 'Families' }));
    unwrap(
      attachSchedule(ctx, { roundId: next.round.id, letter: 'B', listId: 'Families', part: offices('EP') }),
    );
    expect(compare()).toMatchObject([
      { letter: 'A', counts: { added: { publications: 1 }, gone: { publications: 0 } } },
      { letter: 'B', counts: { added: { publications: 1 } } },
    ]);
    const question = { roundId, letter: 'B', against: next.round.id, kind: 'added', ...all } as const;
    expect(numbers(unwrap(listDifferences(ctx, question)).rows.map(({ row }) => row))).toEqual([
      'EP2900303A1',
    ]);
    unwrap(
      freezeRound(ctx, {
        roundId: next.round.id,
        as: 'sent',
        dated: '2026-03-03',
        channel: 'email',
        note: '',
      }),
    );
    const third = unwrap(startRound(ctx, { dealId, proposedBy: 'B' }));
    unwrap(
      freezeRound(ctx, {
        roundId: third.round.id,
        as: 'received',
        dated: '2026-03-04',
        channel: 'email',
        note: '',
      }),
    );
    expect(unwrap(compareSchedules(ctx, { fromId: next.round.id, toId: third.round.id }))).toEqual([]);
  });
});

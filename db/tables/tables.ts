import type { Db } from '../connection.ts';
import { createDealsTable } from './deals-table.ts';
import { createHistoryTable } from './history-table.ts';
import { createPartiesTable } from './parties-table.ts';
import { createPatentListsTable } from './patent-lists-table.ts';
import { createPatentScheduleRows } from './patent-schedule-rows.ts';
import { createRoundEventsTable } from './round-events-table.ts';
import { createRoundTermsTable } from './round-terms-table.ts';
import { createRoundsTable } from './rounds-table.ts';
import { createSchedulesTable } from './schedules-table.ts';
import { createTermNotesTable } from './term-notes-table.ts';

/** Every table of an open workspace, each with its prepared statements. */
export interface Tables {
  readonly parties: ReturnType<typeof createPartiesTable>;
  readonly deals: ReturnType<typeof createDealsTable>;
  readonly rounds: ReturnType<typeof createRoundsTable>;
  readonly roundTerms: ReturnType<typeof createRoundTermsTable>;
  readonly roundEvents: ReturnType<typeof createRoundEventsTable>;
  readonly termNotes: ReturnType<typeof createTermNotesTable>;
  readonly history: ReturnType<typeof createHistoryTable>;
  readonly schedules: ReturnType<typeof createSchedulesTable>;
  readonly patentLists: ReturnType<typeof createPatentListsTable>;
  readonly patentScheduleRows: ReturnType<typeof createPatentScheduleRows>;
}

export function createTables(db: Db): Tables {
  return {
    parties: createPartiesTable(db),
    deals: createDealsTable(db),
    rounds: createRoundsTable(db),
    roundTerms: createRoundTermsTable(db),
    roundEvents: createRoundEventsTable(db),
    termNotes: createTermNotesTable(db),
    history: createHistoryTable(db),
    schedules: createSchedulesTable(db),
    patentLists: createPatentListsTable(db),
    patentScheduleRows: createPatentScheduleRows(db),
  };
}
